package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A scalar as it stands in the rendered text, quotes included, cut at its placeholders.
 *
 * @param fixed the texts around the placeholders, one more than there are values
 * @param values what each placeholder became
 */
record Pieces(List<String> fixed, List<String> values) {
    /** More of a value is not looked at, UTF-16 units; longer ones cannot be handed to a program. */
    private static final int LONGEST = 131_072;

    /** Cuts the rendered text of a template's scalar. */
    static Pieces of(Substitution substitution, TextRange scalar, List<Replacement> replacements) {
        TextRange whole = substitution.map().toRendered(scalar);
        List<String> fixed = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int from = whole.start();
        for (Replacement replacement : replacements) {
            fixed.add(substitution.text().substring(from, replacement.rendered().start()));
            values.add(told(replacement.rendered(), substitution.text()));
            from = replacement.rendered().end();
        }
        fixed.add(substitution.text().substring(from, Math.max(from, whole.end())));
        return new Pieces(fixed, values);
    }

    /** Of a value that no job can have, only the beginning is judged; that it is too long is told by itself. */
    private static String told(TextRange rendered, String text) {
        int end = Math.min(rendered.end(), rendered.start() + LONGEST);
        boolean split = end < rendered.end() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(rendered.start(), split ? end - 1 : end);
    }

    /** The whole scalar. */
    String text() {
        StringBuilder text = new StringBuilder(fixed.getFirst());
        for (int i = 0; i < values.size(); i++) {
            text.append(values.get(i)).append(fixed.get(i + 1));
        }
        return text.toString();
    }

    /** How many UTF-16 units the whole scalar has. */
    int length() {
        int length = fixed.getFirst().length();
        for (int i = 0; i < values.size(); i++) {
            length += values.get(i).length() + fixed.get(i + 1).length();
        }
        return length;
    }

    /** Where a value begins in {@link #text}. */
    int offset(int index) {
        int offset = fixed.getFirst().length();
        for (int i = 0; i < index; i++) {
            offset += values.get(i).length() + fixed.get(i + 1).length();
        }
        return offset;
    }

    /** The same with another value for one placeholder. */
    Pieces with(int index, String value) {
        List<String> changed = new ArrayList<>(values);
        changed.set(index, value);
        return new Pieces(fixed, changed);
    }

    /** The same with the same value for several placeholders: those of one variable. */
    Pieces with(List<Integer> indices, String value) {
        List<String> changed = new ArrayList<>(values);
        indices.forEach(index -> changed.set(index, value));
        return new Pieces(fixed, changed);
    }

    /** Whether nothing but one placeholder is written, quotes aside. */
    boolean isWhole() {
        return values.size() == 1
                && bare(fixed.getFirst()).isEmpty()
                && bare(fixed.getLast()).isEmpty();
    }

    private static String bare(String text) {
        return text.replace("\"", "").replace("'", "");
    }
}
