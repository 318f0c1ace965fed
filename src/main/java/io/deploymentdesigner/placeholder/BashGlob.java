package io.deploymentdesigner.placeholder;

import java.util.regex.Pattern;

/** Turns a shell pattern into a regular expression: {@code *}, {@code ?}, bracket lists with classes, backslash. */
final class BashGlob {
    private BashGlob() {}

    static Pattern compile(String glob) {
        return Pattern.compile(regex(glob), Pattern.DOTALL);
    }

    static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            int next = at + Character.charCount(glob.codePointAt(at));
            switch (glob.charAt(at)) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                case '[' -> next = list(glob, at, regex);
                case '\\' -> next = escaped(glob, at, regex);
                default -> regex.append(Pattern.quote(glob.substring(at, next)));
            }
            at = next;
        }
        return regex.toString();
    }

    private static int escaped(String glob, int at, StringBuilder regex) {
        if (at + 1 >= glob.length()) {
            regex.append("\\\\");
            return at + 1;
        }
        int end = at + 1 + Character.charCount(glob.codePointAt(at + 1));
        regex.append(Pattern.quote(glob.substring(at + 1, end)));
        return end;
    }

    /** A list in brackets; a bracket that never closes stands for itself. */
    private static int list(String glob, int at, StringBuilder regex) {
        int from = at + 1;
        boolean negated = from < glob.length() && "!^".indexOf(glob.charAt(from)) >= 0;
        from += negated ? 1 : 0;
        int close = closing(glob, from);
        if (close < 0) {
            regex.append("\\[");
            return at + 1;
        }
        regex.append(negated ? "[^" : "[");
        members(glob.substring(from, close), regex);
        regex.append(']');
        return close + 1;
    }

    private static int closing(String glob, int from) {
        int at = from + (glob.startsWith("]", from) ? 1 : 0);
        while (at < glob.length() && glob.charAt(at) != ']') {
            int colon = glob.startsWith("[:", at) ? glob.indexOf(":]", at + 2) : -1;
            at = colon >= 0 ? colon + 2 : glob.charAt(at) == '\\' ? at + 2 : at + 1;
        }
        return at < glob.length() ? at : -1;
    }

    private static void members(String list, StringBuilder regex) {
        int at = 0;
        while (at < list.length()) {
            int colon = list.startsWith("[:", at) ? list.indexOf(":]", at + 2) : -1;
            if (colon >= 0) {
                regex.append(characterClass(list.substring(at + 2, colon)));
                at = colon + 2;
                continue;
            }
            at += list.charAt(at) == '\\' && at + 1 < list.length() ? 1 : 0;
            char c = list.charAt(at);
            boolean range = c == '-' && at > 0 && at + 1 < list.length();
            regex.append(range || Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
            at++;
        }
    }

    private static String characterClass(String name) {
        return switch (name) {
            case "alpha" -> "\\p{IsAlphabetic}";
            case "digit" -> "0-9";
            case "alnum" -> "\\p{IsAlphabetic}\\p{IsDigit}";
            case "upper" -> "\\p{Lu}";
            case "lower" -> "\\p{Ll}";
            case "space" -> "\\s";
            case "blank" -> " \\t";
            case "punct" -> "\\p{Punct}";
            case "xdigit" -> "0-9A-Fa-f";
            case "cntrl" -> "\\p{Cntrl}";
            case "print" -> "\\P{Cntrl}";
            case "graph" -> "\\S";
            case "word" -> "\\w";
            default -> "";
        };
    }
}
