package io.deploymentdesigner.yaml.patch;

import java.util.Locale;

/** Writes text in single and double quotes, on one line. */
final class Quotes {
    private Quotes() {}

    /** Whether every character can stand in a YAML file, and editors and YAML agree that it ends no line. */
    static boolean isPrintable(int point) {
        return switch (point) {
            case '\n', '\r', 0x85, 0x2028, 0x2029, 0xFEFF -> false;
            case '\t' -> true;
            default ->
                (point >= 0x20 && point < 0x7F)
                        || (point >= 0xA0 && point < 0xD800)
                        || (point >= 0xE000 && point <= 0xFFFD)
                        || point >= 0x10000;
        };
    }

    /** Whether the text fits on one line without an escape. */
    static boolean isPrintable(String text) {
        return text.codePoints().allMatch(Quotes::isPrintable);
    }

    /** In single quotes; the text must be printable. */
    static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** In double quotes, with escapes where needed. */
    static String doubled(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> out.append(escaped(point)));
        return out.append('"').toString();
    }

    private static String escaped(int point) {
        return switch (point) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isPrintable(point) ? Character.toString(point) : hex(point);
        };
    }

    private static String hex(int point) {
        String format = point > 0xFFFF ? "\\U%08X" : point > 0xFF ? "\\u%04X" : "\\x%02X";
        return String.format(Locale.ROOT, format, point);
    }
}
