package io.deploymentdesigner.placeholder;

/** What a value may hold at all. */
final class Characters {
    private Characters() {}

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
