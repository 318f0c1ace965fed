package io.deploymentdesigner.fx.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells keys, numbers, comments and punctuation of one line of YAML apart. It needs no tree, so that colours stay while
 * the text is broken; what reaches over several lines is told by {@link Shades}.
 */
final class LineLexer {
    private static final Pattern MARKER = Pattern.compile("(---|\\.\\.\\.)(?=\\s|$)");
    private static final Pattern KEY = Pattern.compile(
            "(\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^']++|'')*+'|[^\\s#'\"\\[\\]{},&*!|>%@`-][^#]*?|-[^\\s#][^#]*?)\\s*:(?=\\s|$)");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(0x[0-9a-fA-F]+|0o?[0-7]+|[0-9][0-9_]*(\\.[0-9]*)?([eE][-+]?[0-9]+)?|\\.(inf|nan))|true|false|null|~");
    private static final Pattern WORD =
            Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"?|'(?:[^']++|'')*+'?|[^\\s,\\[\\]{}]+");
    private static final Pattern FLOW_KEY = Pattern.compile("([A-Za-z_][\\w./-]*|\"[^\"]*\"|'[^']*')\\s*:(?=\\s)");
    private static final String INDICATORS = ",[]{}";

    /** Longer lines stay plain: nobody reads their colours, and they must not cost a pause. */
    private static final int MOST_UNITS = 2_000;

    private final String line;
    private final List<Stroke> strokes = new ArrayList<>();
    private int at;

    private LineLexer(String line) {
        this.line = line;
    }

    /** The strokes of a line, in order; columns between them are plain. */
    static List<Stroke> strokes(String line) {
        return line.length() > MOST_UNITS ? List.of() : new LineLexer(line).read();
    }

    private List<Stroke> read() {
        if (take(MARKER, Ink.PUNCTUATION)) {
            blanks();
        }
        dashes();
        if (line.startsWith("? ", at)) {
            add(at, at + 1, Ink.PUNCTUATION);
            at += 2;
        }
        key();
        while (at < line.length()) {
            next();
        }
        return strokes;
    }

    private void dashes() {
        blanks();
        while (line.startsWith("- ", at) || (line.startsWith("-", at) && at + 1 == line.length())) {
            add(at, at + 1, Ink.PUNCTUATION);
            at++;
            blanks();
        }
    }

    private void key() {
        Matcher matcher = KEY.matcher(line).region(at, line.length());
        if (matcher.lookingAt()) {
            add(matcher.start(1), matcher.end(1), Ink.KEY);
            add(matcher.end() - 1, matcher.end(), Ink.PUNCTUATION);
            at = matcher.end();
            blanks();
        }
    }

    private void next() {
        char c = line.charAt(at);
        if (c == '#' && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))) {
            add(at, line.length(), Ink.COMMENT);
            at = line.length();
        } else if (INDICATORS.indexOf(c) >= 0) {
            add(at, ++at, Ink.PUNCTUATION);
            blanks();
            flowKey();
        } else if (Character.isWhitespace(c)) {
            at++;
        } else {
            word();
        }
    }

    private void flowKey() {
        Matcher matcher = FLOW_KEY.matcher(line).region(at, line.length());
        if (matcher.lookingAt()) {
            add(matcher.start(1), matcher.end(1), Ink.KEY);
            add(matcher.end() - 1, matcher.end(), Ink.PUNCTUATION);
            at = matcher.end();
        }
    }

    private void word() {
        Matcher matcher = WORD.matcher(line).region(at, line.length());
        if (!matcher.lookingAt()) {
            at++;
            return;
        }
        boolean alone = (at == 0 || !isWordPart(before())) && !isWordPart(after(matcher.end()));
        if (alone && NUMBER.matcher(matcher.group()).matches()) {
            add(at, matcher.end(), Ink.NUMBER);
        }
        at = matcher.end();
    }

    /** The last character before this one that is no blank, or a colon at the line's start. */
    private char before() {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(line.charAt(i))) {
            i--;
        }
        return i < 0 ? ':' : line.charAt(i);
    }

    private char after(int end) {
        int i = end;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i >= line.length() ? ',' : line.charAt(i);
    }

    private static boolean isWordPart(char c) {
        return c != '#' && c != ':' && c != '-' && INDICATORS.indexOf(c) < 0;
    }

    private boolean take(Pattern pattern, Ink ink) {
        Matcher matcher = pattern.matcher(line).region(at, line.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        add(matcher.start(), matcher.end(), ink);
        at = matcher.end();
        return true;
    }

    private void blanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    private void add(int start, int end, Ink ink) {
        strokes.add(new Stroke(start, end, ink));
    }
}
