package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.check.placeholder.Reading.Breakage;
import io.deploymentdesigner.kubernetes.GoScalar;
import io.deploymentdesigner.kubernetes.GoYamlScalars;
import io.deploymentdesigner.yaml.ScalarStyle;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlScalar;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a filled scalar by itself, without the document around it: what it becomes, or how it breaks out. Source: YAML
 * 1.1, sections 5.3 (indicators), 9.1 (flow scalars) and 9.2 (block scalars), as go-yaml reads them.
 */
final class ScalarReading {
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";

    private static final Pattern LINE_OF_TAB = Pattern.compile("(?:\\A|[\\r\\n]) *\t");

    private ScalarReading() {}

    /**
     * Reads one scalar.
     *
     * @param style how the template writes it
     * @param flow whether it stands inside brackets or braces
     * @param pieces its text
     */
    static Reading read(ScalarStyle style, boolean flow, Pieces pieces) {
        return switch (style) {
            case PLAIN -> plain(pieces.text(), flow);
            case DOUBLE_QUOTED -> quoted(pieces, '"', "\"\\");
            case SINGLE_QUOTED -> quoted(pieces, '\'', "'");
            case LITERAL, FOLDED -> block(pieces);
        };
    }

    private static Reading plain(String raw, boolean flow) {
        String text = strip(raw);
        if (raw.indexOf('\t') >= 0 && beginsWithTab(raw)) {
            return new Reading.Broken(Breakage.STRUCTURE);
        }
        if (text.isEmpty()) {
            return new Reading.Value(new GoScalar.Null(), false, false);
        }
        if (breaksOut(text, flow) || beginsOnNextLine(raw)) {
            return new Reading.Broken(Breakage.STRUCTURE);
        }
        if (text.contains(" #") || text.contains("\t#")) {
            return new Reading.Broken(Breakage.CUT);
        }
        return new Reading.Value(GoYamlScalars.resolvePlain(text), false, false);
    }

    /** YAML takes no tab where a line's indentation or the value begins. */
    private static boolean beginsWithTab(String raw) {
        return LINE_OF_TAB.matcher(raw).find();
    }

    /** Such a text stands at the start of a line, where a key belongs. */
    private static boolean beginsOnNextLine(String raw) {
        String blanks = raw.substring(0, raw.length() - raw.stripLeading().length());
        return hasBreak(blanks);
    }

    private static boolean breaksOut(String text, boolean flow) {
        char first = text.charAt(0);
        return INDICATORS.indexOf(first) >= 0
                || ("-?:".indexOf(first) >= 0 && (text.length() == 1 || isBlank(text.charAt(1))))
                || hasColon(text, flow)
                || (flow && text.chars().anyMatch(c -> ",[]{}".indexOf(c) >= 0))
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || !isPrintable(text);
    }

    /** A colon at the end or before a blank makes a key of what stands before it. */
    private static boolean hasColon(String text, boolean flow) {
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (isBlank(next) || (flow && ",[]{}".indexOf(next) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static Reading quoted(Pieces pieces, char quote, String breaking) {
        for (String value : pieces.values()) {
            if (value.chars().anyMatch(c -> breaking.indexOf(c) >= 0)) {
                return new Reading.Broken(Breakage.QUOTE);
            }
            if (!isPrintable(value) || startsDocument(value)) {
                return new Reading.Broken(Breakage.STRUCTURE);
            }
        }
        boolean folded = pieces.values().stream().anyMatch(ScalarReading::hasBreak);
        return new Reading.Value(new GoScalar.Text(content(pieces.text(), quote)), true, folded);
    }

    private static boolean startsDocument(String value) {
        return value.contains("\n---") || value.contains("\n...");
    }

    /** What stands between the quotes; a text with escapes of its own is left to the reader. */
    private static String content(String raw, char quote) {
        String inner = raw.length() < 2 ? "" : raw.substring(1, raw.length() - 1);
        if (quote == '\'') {
            return inner.replace("''", "'");
        }
        return inner.indexOf('\\') < 0 ? inner : unescaped(raw, inner);
    }

    private static String unescaped(String raw, String inner) {
        var documents = YamlReader.read("x: " + raw).documents();
        YamlNode root = documents.isEmpty() ? null : documents.getFirst().root();
        return root instanceof YamlMapping mapping && mapping.get("x") instanceof YamlScalar scalar
                ? scalar.value()
                : inner;
    }

    /** Every further line of a value must be indented as the block is. */
    private static Reading block(Pieces pieces) {
        int indent = indent(pieces.text());
        for (String value : pieces.values()) {
            List<String> lines = value.lines().skip(1).toList();
            boolean fits = lines.stream().allMatch(line -> line.isEmpty() || line.startsWith(" ".repeat(indent)));
            if (!fits || !isPrintable(value)) {
                return new Reading.Broken(Breakage.STRUCTURE);
            }
        }
        return new Reading.Value(new GoScalar.Text(pieces.text()), true, false);
    }

    private static int indent(String raw) {
        int line = raw.indexOf('\n') + 1;
        int at = line;
        while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\n')) {
            line = raw.charAt(at) == '\n' ? at + 1 : line;
            at++;
        }
        return at - line;
    }

    private static String strip(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(raw.charAt(end - 1))) {
            end--;
        }
        return raw.substring(start, end);
    }

    private static boolean hasBreak(String value) {
        return value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Characters that YAML takes at all; surrogates only in pairs. */
    private static boolean isPrintable(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isPrintable(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean extra = (c >= 0x7f && c < 0xa0 && c != 0x85) || c == 0xfffe || c == 0xffff;
        return !control && !extra && !(c >= 0xd800 && c <= 0xdfff);
    }
}
