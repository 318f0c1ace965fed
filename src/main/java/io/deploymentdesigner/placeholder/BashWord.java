package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/**
 * Expands the word after an operator, as a here-document reads it: double quotes go, single quotes quote only in
 * patterns.
 */
final class BashWord {
    /** For what the word is used; it decides what quoting means. */
    enum Mode {
        /** As text: quoting makes no difference in the result. */
        TEXT,
        /** As a glob: what is quoted is answered with a backslash before it. */
        PATTERN,
        /** In the place of a match: a quoted ampersand is answered with a backslash before it. */
        REPLACEMENT
    }

    private final BashVariables variables;
    private final TextRange whole;
    private final SubstitutionBuilder out;

    /** Faults are reported at the whole expression, which is all that the template shows of them. */
    BashWord(BashVariables variables, TextRange whole, SubstitutionBuilder out) {
        this.variables = variables;
        this.whole = whole;
        this.out = out;
    }

    /**
     * The word of a default or alternative without its double quotes: bash takes them away before it expands the rest, so
     * that {@code $A"x"} becomes {@code $Ax}. Between them a backslash stays only before what it escapes there. Source:
     * {@code string_extract_double_quoted} with {@code SX_STRIPDQ} in bash's {@code subst.c}.
     */
    static String unquoted(String word) {
        StringBuilder bare = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < word.length(); ) {
            int end = word.charAt(at) == '\\' ? Math.min(word.length(), at + 2) : BashSkip.piece(word, at);
            if (word.charAt(at) == '"') {
                quoted = !quoted;
            } else {
                boolean dropped =
                        quoted && end == at + 2 && word.charAt(at) == '\\' && !isEscapable(word.charAt(at + 1));
                bare.append(word, dropped ? at + 1 : at, end);
            }
            at = end;
        }
        return bare.toString();
    }

    /** Whether quotes stand in a word, outside of nested expressions. */
    static boolean isQuoted(String word) {
        for (int at = 0; at < word.length(); at = BashSkip.piece(word, at)) {
            if ("\"'".indexOf(word.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscapable(char c) {
        return "$`\"\\\n".indexOf(c) >= 0;
    }

    String expand(String word, Mode mode) {
        StringBuilder result = new StringBuilder();
        boolean quoted = false;
        int at = 0;
        while (at < word.length()) {
            char c = word.charAt(at);
            if (c == '"') {
                quoted = !quoted;
                at++;
            } else if (c == '\\') {
                at = escape(word, at, quoted, mode, result);
            } else if (c == '\'' && !quoted && mode != Mode.TEXT) {
                at = singleQuoted(word, at, mode, result);
            } else if (c == '$' || c == '`') {
                at = reference(word, at, quoted, mode, result);
            } else {
                put(word.substring(at, ++at), quoted, mode, result);
            }
        }
        return result.toString();
    }

    private static int escape(String word, int at, boolean quoted, Mode mode, StringBuilder result) {
        if (at + 1 >= word.length()) {
            result.append('\\');
            return at + 1;
        }
        char next = word.charAt(at + 1);
        boolean kept = mode == Mode.TEXT && !quoted && "$`\\\"}\n".indexOf(next) < 0;
        if (kept) {
            result.append('\\');
        }
        if (next != '\n') {
            put(String.valueOf(next), true, mode, result);
        }
        return at + 2;
    }

    private static int singleQuoted(String word, int at, Mode mode, StringBuilder result) {
        int end = BashSkip.singleQuotes(word, at);
        if (end < 0) {
            put("'", true, mode, result);
            return at + 1;
        }
        put(word.substring(at + 1, end - 1), true, mode, result);
        return end;
    }

    private int reference(String word, int at, boolean quoted, Mode mode, StringBuilder result) {
        int end = referenceEnd(word, at);
        String inner = word.substring(at, end);
        SubstitutionBuilder own = new SubstitutionBuilder(inner);
        new BashHereDocument(inner, variables, own).expand();
        Substitution expanded = own.finish();
        expanded.faults().forEach(fault -> out.fault(fault.kind(), whole, fault.name()));
        expanded.replacements().stream()
                .filter(replacement -> replacement.origin() == Replacement.Origin.UNSET)
                .forEach(replacement -> out.fault(
                        SubstitutionFault.Kind.INNER_UNSET,
                        whole,
                        replacement.placeholder().name()));
        put(expanded.text(), quoted, mode, result);
        return end;
    }

    private int referenceEnd(String word, int at) {
        int end;
        if (word.charAt(at) == '`') {
            end = BashSkip.backQuotes(word, at);
        } else if (word.startsWith("$(", at)) {
            end = BashSkip.parenthesis(word, at + 1);
        } else if (word.startsWith("${", at)) {
            end = BashExpression.read(word, at).range().end();
        } else {
            end = Math.max(Names.end(word, at + 1), Math.min(word.length(), at + 1));
            end = end == at + 1 && end < word.length() && "@*#?-$!0123456789".indexOf(word.charAt(end)) >= 0
                    ? end + 1
                    : end;
        }
        if (end < 0) {
            throw new BashStop(SubstitutionFault.Kind.BAD_SUBSTITUTION, whole, word.substring(at), "");
        }
        return end;
    }

    private static void put(String text, boolean quoted, Mode mode, StringBuilder result) {
        if (!quoted || mode == Mode.TEXT) {
            result.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            result.append('\\').append(text.charAt(i));
        }
    }

    /** The slash between pattern and replacement, sought from an offset on; -1 where there is none. */
    static int slash(String word, int from) {
        int at = from;
        while (at >= 0 && at < word.length()) {
            char c = word.charAt(at);
            if (c == '/') {
                return at;
            }
            at = switch (c) {
                case '\\' -> at + 2;
                case '\'' -> Math.max(at + 1, BashSkip.singleQuotes(word, at));
                case '"' -> BashSkip.doubleQuotes(word, at);
                case '$' ->
                    word.startsWith("${", at)
                            ? BashExpression.read(word, at).range().end()
                            : at + 1;
                default -> at + 1;
            };
        }
        return -1;
    }
}
