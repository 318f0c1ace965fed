package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.SyntaxFault.Kind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells what is wrong from what the parser throws, and where; its sentences are not shown to anyone. */
final class ParserFaults {
    /** What the parser says, as far as it tells faults apart: the first that fits. */
    private enum Sign {
        COLON("could not find expected ':'", Kind.MISSING_COLON, true),
        VALUE("mapping values are not allowed", Kind.UNEXPECTED_COLON, false),
        KEY("mapping keys are not allowed", Kind.UNEXPECTED_COLON, false),
        DASH("sequence entries are not allowed", Kind.UNEXPECTED_DASH, false),
        SIMPLE_KEY("A simple key is required", Kind.BAD_INDENTATION, false),
        QUOTE("while scanning a quoted scalar", Kind.UNCLOSED_QUOTE, true),
        ESCAPE("double-quoted scalar", Kind.UNKNOWN_ESCAPE, false),
        HEADER("while scanning a block scalar", Kind.BAD_BLOCK_HEADER, false),
        DIRECTIVE("directive", Kind.BAD_DIRECTIVE, false),
        VERSION("incompatible YAML document", Kind.BAD_DIRECTIVE, false),
        TAG("tag", Kind.BAD_PROPERTY, false),
        ANCHOR("an anchor", Kind.BAD_PROPERTY, false),
        ALIAS("an alias", Kind.BAD_PROPERTY, false),
        FLOW("while parsing a flow", Kind.UNCLOSED_FLOW, false),
        BLOCK("while parsing a block", Kind.BAD_INDENTATION, false),
        START("cannot start any token", Kind.RESERVED_CHARACTER, false);

        private final String words;
        private final Kind kind;
        /** Whether the place to look at is where the parser began, not where it noticed. */
        private final boolean atContext;

        Sign(String words, Kind kind, boolean atContext) {
            this.words = words;
            this.kind = kind;
            this.atContext = atContext;
        }
    }

    /** A name as fields have it; then nothing, a blank and a value without a colon, or a value right behind a colon. */
    private static final Pattern FIELD_WITHOUT_COLON =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*([ \\t]+[^:#]*|:[^\\s:#]+[ \\t]*)?");

    private final String text;
    private final Offsets offsets;

    ParserFaults(String text, Offsets offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    SyntaxFault of(RuntimeException thrown) {
        if (!(thrown instanceof MarkedYAMLException marked)) {
            return new SyntaxFault(Kind.SYNTAX, lineAt(0), List.of());
        }
        int noticed = offset(marked.getProblemMark(), marked.getContextMark());
        SyntaxFault tab = tab(noticed);
        SyntaxFault told = tab != null ? tab : told(marked, noticed);
        SyntaxFault before = told.kind() == Kind.UNEXPECTED_COLON ? colonBefore(noticed) : null;
        return before == null ? told : before;
    }

    /**
     * A line without a colon goes on in the next, so that the parser stumbles over the colon there. It is to blame if it
     * is indented alike and is one word with a value, or none, behind it.
     */
    private @Nullable SyntaxFault colonBefore(int noticed) {
        int line = Gaps.lineStart(text, noticed);
        int before = line == 0 ? 0 : Gaps.lineStart(text, line - 1);
        int first = Gaps.skipBlanks(text, before);
        int end = Gaps.lineEnd(text, before);
        boolean alike = before < line && first - before == Gaps.skipBlanks(text, line) - line;
        return alike && FIELD_WITHOUT_COLON.matcher(text).region(first, end).matches()
                ? new SyntaxFault(Kind.MISSING_COLON, new TextRange(first, end), List.of())
                : null;
    }

    private int offset(@Nullable Mark first, @Nullable Mark second) {
        Mark mark = first != null ? first : second;
        return mark == null ? 0 : offsets.of(mark);
    }

    private SyntaxFault told(MarkedYAMLException marked, int noticed) {
        String said = marked.getProblem() + " " + Objects.requireNonNullElse(marked.getContext(), "");
        for (Sign sign : Sign.values()) {
            if (said.contains(sign.words)) {
                int at = sign.atContext ? offset(marked.getContextMark(), marked.getProblemMark()) : noticed;
                return new SyntaxFault(sign.kind, lineAt(at), character(at));
            }
        }
        return new SyntaxFault(Kind.SYNTAX, lineAt(noticed), List.of());
    }

    private List<String> character(int at) {
        return at < text.length() ? List.of(Character.toString(text.codePointAt(at))) : List.of();
    }

    /** A tab is to blame where the parser stumbles over one or in a line that is indented with one. */
    private @Nullable SyntaxFault tab(int noticed) {
        int line = Gaps.lineStart(text, noticed);
        int first = Gaps.skipBlanks(text, line);
        int tab = text.indexOf('\t', line);
        if (tab >= 0 && tab < first) {
            return new SyntaxFault(Kind.TAB_INDENTATION, new TextRange(tab, tab + 1), List.of());
        }
        boolean here = noticed < text.length() && text.charAt(noticed) == '\t';
        return here ? new SyntaxFault(Kind.TAB_SEPARATION, new TextRange(noticed, noticed + 1), List.of()) : null;
    }

    /** From the offset to the end of its line; for an offset without text behind it, the last text before it. */
    private TextRange lineAt(int offset) {
        int at = Math.min(offset, text.length());
        int end = Gaps.lineEnd(text, at);
        if (end > at) {
            return new TextRange(at, end);
        }
        int last = at;
        while (last > 0 && (Gaps.isBlank(text.charAt(last - 1)) || Gaps.isBreak(text.charAt(last - 1)))) {
            last--;
        }
        return new TextRange(Math.max(0, last - 1), last);
    }
}
