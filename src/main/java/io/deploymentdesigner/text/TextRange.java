package io.deploymentdesigner.text;

/**
 * A half-open piece of a text.
 *
 * @param start first UTF-16 offset, 0 or more
 * @param end offset after the last unit, not before {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
    /** Refuses negative and inverted ranges with {@link IllegalArgumentException}. */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    /** The empty range at one place. */
    public static TextRange at(int offset) {
        return new TextRange(offset, offset);
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether nothing lies inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the offset lies inside; the end itself does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the other range lies wholly inside this one. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The same range moved by {@code delta} units. */
    public TextRange shift(int delta) {
        return new TextRange(start + delta, end + delta);
    }

    /** The smallest range that covers both. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The piece of {@code text} that this range names. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
