package io.deploymentdesigner.kubernetes.lexical;

/** The character classes of Kubernetes' names; all of them are ASCII. */
final class Ascii {
    private Ascii() {}

    static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSmallOrDigit(char c) {
        return isSmall(c) || isDigit(c);
    }

    static boolean isAlphanumeric(char c) {
        return isSmallOrDigit(c) || (c >= 'A' && c <= 'Z');
    }

    /** Whether every character is in an alphabet. */
    static boolean all(String text, Alphabet alphabet) {
        for (int i = 0; i < text.length(); i++) {
            if (!alphabet.has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Length as Go counts it: UTF-8 bytes. */
    static int bytes(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    /** A set of characters. */
    interface Alphabet {
        boolean has(char c);
    }
}
