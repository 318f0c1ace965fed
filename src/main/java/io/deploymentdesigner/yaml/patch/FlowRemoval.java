package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Takes an entry or item out of braces or brackets, with one comma. What has lines to itself goes with them and with the
 * comment at their end; a comment at the end of a line that it shares is about the others too and stays.
 */
final class FlowRemoval {
    private final Page page;
    private final String text;
    private final Site parent;
    private final int index;
    private final int start;
    private final int end;
    private final IntUnaryOperator starts;
    private final int comma;
    private final List<Proposal> proposals = new ArrayList<>();

    /**
     * Plans the removal.
     *
     * @param parent the collection
     * @param index which of its entries or items
     * @param own where it stands, in UTF-16 units
     * @param starts where each entry or item begins
     */
    FlowRemoval(Page page, Site parent, int index, TextRange own, IntUnaryOperator starts) {
        this.page = page;
        this.text = page.text();
        this.parent = parent;
        this.index = index;
        this.start = own.start();
        this.end = own.end();
        this.starts = starts;
        this.comma = comma(end);
    }

    /** The ways to do it, the tidiest first. */
    List<Proposal> proposals() {
        if (hasOwnLines()) {
            ownLines();
        } else if (parent.size() == 1) {
            closeUp(new TextRange(start, stop()));
        } else if (page.isLast(stop())) {
            propose(end, TextEdit.delete(blanksBefore(start), stop()));
        }
        if (index < parent.size() - 1) {
            propose(end, TextEdit.delete(start, starts.applyAsInt(index + 1)));
        } else if (index > 0) {
            last();
        }
        propose(end, TextEdit.delete(start, stop()));
        if (comma >= 0 && page.isLast(end)) {
            propose(page.lineStop(end), TextEdit.delete(start, page.lineStop(end)), TextEdit.delete(comma, comma + 1));
        }
        return proposals;
    }

    /** @param to comments from the entry's start up to here may go */
    private void propose(int to, TextEdit... edits) {
        Change change = Change.at(parent, Change.remove(index));
        proposals.add(new Proposal(TextPatch.of(edits), change, List.of(new TextRange(start, to))));
    }

    private void last() {
        int before = previousEnd();
        propose(end, TextEdit.delete(before, end));
        int separator = comma(before);
        if (separator >= 0) {
            propose(end, TextEdit.delete(separator, separator + 1), TextEdit.delete(start, end));
        }
    }

    /** Whether no sibling stands on its first and last line, and its comma, where it has one, is on the last. */
    private boolean hasOwnLines() {
        boolean begins = index == 0 || !page.isOneLine(previousEnd(), start);
        boolean ends = comma < 0 || page.isOneLine(end, comma);
        return begins && ends && page.isLast(stop());
    }

    /** All of its lines; behind the opening bracket the line's end alone. */
    private void ownLines() {
        int tail = page.lineStop(stop());
        TextRange lines =
                page.isFirst(start) ? page.lines(new TextRange(start, tail)) : new TextRange(blanksBefore(start), tail);
        TextEdit gone = TextEdit.delete(lines.start(), lines.end());
        int separator = comma < 0 && index > 0 ? comma(previousEnd()) : -1;
        if (parent.size() == 1) {
            closeUp(new TextRange(start, tail));
        }
        if (separator < 0) {
            propose(tail, gone);
        } else {
            propose(tail, TextEdit.delete(separator, separator + 1), gone);
        }
    }

    /** The brackets close where nothing else is between them. */
    private void closeUp(TextRange gone) {
        TextRange whole = parent.node().range();
        TextRange inside = new TextRange(whole.start() + 1, whole.end() - 1);
        boolean empty = text.substring(inside.start(), gone.start()).isBlank()
                && text.substring(gone.end(), inside.end()).isBlank();
        if (empty) {
            propose(gone.end(), TextEdit.delete(inside.start(), inside.end()));
        }
    }

    private int blanksBefore(int offset) {
        int from = offset;
        while (from > 0 && Gaps.isBlank(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Behind its comma, or behind itself where none follows. */
    private int stop() {
        return comma < 0 ? end : comma + 1;
    }

    private int previousEnd() {
        return parent.child(index - 1).node().range().end();
    }

    /** The comma that follows, behind blanks and comments; -1 where none does. */
    private int comma(int from) {
        int at = Gaps.skip(text, from);
        return at < text.length() && text.charAt(at) == ',' ? at : -1;
    }
}
