package io.deploymentdesigner.export;

/**
 * One line of a difference.
 *
 * @param kind whether the line stayed, went or came
 * @param before its number in the old text, from 1; 0 where it came
 * @param after its number in the new text, from 1; 0 where it went
 * @param text the line without its end
 */
public record DiffLine(Kind kind, int before, int after, String text) implements DiffRow {
    /** What happened to a line. */
    public enum Kind {
        KEPT(" "),
        REMOVED("-"),
        ADDED("+");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** The sign before the line in a unified difference. */
        public String sign() {
            return sign;
        }
    }
}
