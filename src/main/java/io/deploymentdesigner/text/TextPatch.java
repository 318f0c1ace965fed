package io.deploymentdesigner.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Edits of one text that are made together: sorted, disjoint, and undone by {@link #inverse}.
 *
 * @param edits in order of their offsets, which all count in the text before the patch
 */
public record TextPatch(List<TextEdit> edits) {
    /** Changes nothing. */
    public static final TextPatch NONE = new TextPatch(List.of());

    /** Sorts the edits; refuses overlapping ones with {@link IllegalArgumentException}. */
    public TextPatch {
        edits = edits.stream().sorted(Comparator.comparing(TextEdit::range)).toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).range().start() < edits.get(i - 1).range().end()) {
                throw new IllegalArgumentException("edits overlap: " + edits.get(i - 1) + ", " + edits.get(i));
            }
        }
    }

    /** A patch of the given edits. */
    public static TextPatch of(TextEdit... edits) {
        return new TextPatch(List.of(edits));
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The text after the patch. */
    public String apply(String text) {
        StringBuilder result = new StringBuilder(text.length() + 64);
        int from = 0;
        for (TextEdit edit : edits) {
            result.append(text, from, edit.range().start()).append(edit.replacement());
            from = edit.range().end();
        }
        return result.append(text, from, text.length()).toString();
    }

    /** The patch that takes the patched text back to {@code text}, byte for byte. */
    public TextPatch inverse(String text) {
        List<TextEdit> back = new ArrayList<>(edits.size());
        int shift = 0;
        for (TextEdit edit : edits) {
            int start = edit.range().start() + shift;
            back.add(TextEdit.replace(
                    start, start + edit.replacement().length(), edit.range().of(text)));
            shift += edit.delta();
        }
        return new TextPatch(back);
    }

    /** One patch that does what this one and then {@code next} does; {@code next} counts in the text between. */
    public TextPatch then(TextPatch next) {
        return isEmpty() ? next : next.isEmpty() ? this : new Composition(this).then(next);
    }

    /** Where an offset of the old text lies in the new one; inside a replaced range it goes to the range's new end. */
    public int map(int offset) {
        int shift = 0;
        for (TextEdit edit : edits) {
            if (edit.range().end() <= offset) {
                shift += edit.delta();
            } else if (edit.range().start() < offset) {
                return edit.range().start() + shift + edit.replacement().length();
            }
        }
        return offset + shift;
    }

    /** The smallest single edit between two texts: common head and tail stay. */
    public static TextPatch between(String before, String after) {
        if (before.equals(after)) {
            return NONE;
        }
        int head = commonHead(before, after);
        int tail = commonTail(before, after, head);
        return of(TextEdit.replace(head, before.length() - tail, after.substring(head, after.length() - tail)));
    }

    private static int commonHead(String a, String b) {
        int limit = Math.min(a.length(), b.length());
        int head = 0;
        while (head < limit && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        return head > 0 && Character.isHighSurrogate(a.charAt(head - 1)) ? head - 1 : head;
    }

    private static int commonTail(String a, String b, int head) {
        int limit = Math.min(a.length(), b.length()) - head;
        int tail = 0;
        while (tail < limit && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return tail > 0 && Character.isLowSurrogate(a.charAt(a.length() - tail)) ? tail - 1 : tail;
    }
}
