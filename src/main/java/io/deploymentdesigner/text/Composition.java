package io.deploymentdesigner.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Two patches made one: a patched text seen as pieces that are either kept from the old text or new. The last kept
 * piece has no end, so that the text itself need not be known.
 */
final class Composition {
    private List<Piece> pieces = new ArrayList<>();

    /** A stretch of the patched text. */
    private sealed interface Piece {
        int length();

        Piece cut(int from, int to);
    }

    private record Kept(int start, int length) implements Piece {
        @Override
        public Piece cut(int from, int to) {
            return new Kept(start + from, to - from);
        }
    }

    private record Added(String text) implements Piece {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Piece cut(int from, int to) {
            return new Added(text.substring(from, to));
        }
    }

    Composition(TextPatch first) {
        int from = 0;
        for (TextEdit edit : first.edits()) {
            pieces.add(new Kept(from, edit.range().start() - from));
            pieces.add(new Added(edit.replacement()));
            from = edit.range().end();
        }
        pieces.add(new Kept(from, Integer.MAX_VALUE - from));
    }

    TextPatch then(TextPatch next) {
        List<Piece> after = new ArrayList<>();
        int from = 0;
        for (TextEdit edit : next.edits()) {
            copy(from, edit.range().start(), after);
            after.add(new Added(edit.replacement()));
            from = edit.range().end();
        }
        copy(from, Integer.MAX_VALUE, after);
        pieces = after;
        return patch();
    }

    /** Copies the pieces between two offsets of the patched text. */
    private void copy(int from, int to, List<Piece> target) {
        long at = 0;
        for (Piece piece : pieces) {
            long begin = Math.max(at, from);
            long end = Math.min(at + piece.length(), to);
            if (begin < end) {
                target.add(piece.cut((int) (begin - at), (int) (end - at)));
            }
            at += piece.length();
        }
    }

    /** What is not kept between two kept pieces is an edit. */
    private TextPatch patch() {
        List<TextEdit> edits = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        int from = 0;
        for (Piece piece : pieces) {
            switch (piece) {
                case Added(String text) -> added.append(text);
                case Kept(int start, int length) -> {
                    if (start > from || !added.isEmpty()) {
                        edits.add(TextEdit.replace(from, start, added.toString()));
                        added.setLength(0);
                    }
                    from = start + length;
                }
            }
        }
        return new TextPatch(edits);
    }
}
