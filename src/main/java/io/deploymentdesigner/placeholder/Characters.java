package io.deploymentdesigner.placeholder;

/** What a value may hold at all. */
final class Characters {
    private Characters() {}

    /**
     * The longest that name and value of one variable can be together when a program is started, in bytes. Source: Linux,
     * {@code MAX_ARG_STRLEN}, 32 pages, less the equals sign and the final zero.
     */
    private static final int MOST_BYTES = 32 * 4096 - 2;

    /** Whether a program can be started with such a variable. */
    static boolean fitLength(String name, String value) {
        return value.length() <= MOST_BYTES / 3 || bytes(name) + bytes(value) <= MOST_BYTES;
    }

    private static long bytes(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    /** Whether an environment variable can hold the value: no NUL, and every surrogate in a pair. */
    static boolean fitEnvironment(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (c == 0 || (Character.isSurrogate(c) && !pair)) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }
}
