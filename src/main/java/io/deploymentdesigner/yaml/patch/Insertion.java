package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Adds lines behind a node, or a piece inside brackets; what both kinds of collections have in common. */
final class Insertion {
    private final Page page;
    private final Change change;
    private final List<Proposal> proposals = new ArrayList<>();

    Insertion(Page page, Change change) {
        this.page = page;
        this.change = change;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    private void propose(TextEdit... edits) {
        proposals.add(new Proposal(TextPatch.of(edits), change, List.of()));
    }

    /**
     * New lines below the line on which a node ends, with its comment.
     *
     * @param column where the new lines begin
     */
    void below(YamlNode last, String text, int column) {
        int stop = page.lineStop(last.range().end());
        if (!page.isLast(last.range().end())) {
            return;
        }
        String lines = page.lineEnd() + Page.pad(column) + page.hanging(text, column);
        YamlScalar block = Fragment.lastBlock(last);
        if (block != null && stop == page.text().length()) {
            int header = page.headerEnd(block);
            boolean keeps = page.text().charAt(header - 1) == '+';
            TextEdit strips = keeps ? TextEdit.replace(header - 1, header, "-") : TextEdit.insert(header, "-");
            propose(strips, TextEdit.insert(stop, lines));
        }
        propose(TextEdit.insert(stop, lines));
        propose(TextEdit.insert(stop, lines + page.lineEnd()));
        List<TextEdit> edits = page.outdented(page.nextLine(stop), column);
        if (!edits.isEmpty()) {
            edits.add(TextEdit.insert(stop, lines));
            propose(edits.toArray(TextEdit[]::new));
        }
    }

    /** A new line above the one that begins at an offset. */
    void above(int lineStart, String text, int column) {
        propose(TextEdit.insert(lineStart, Page.pad(column) + page.hanging(text, column) + page.lineEnd()));
    }

    /** A new first item before a dash that is not the first on its line. */
    void before(int dash, String text) {
        int column = page.column(dash);
        propose(TextEdit.insert(dash, page.hanging(text, column) + page.lineEnd() + Page.pad(column)));
    }

    /**
     * Text inside braces or brackets.
     *
     * @param collection the whole collection
     * @param end where the piece before ends, -1 where there is none
     * @param next where the piece after begins, -1 where there is none
     */
    void inside(TextRange collection, int end, int next, String text) {
        if (next >= 0) {
            propose(TextEdit.insert(next, text + ", "));
        } else if (end >= 0) {
            propose(TextEdit.insert(end, ", " + text));
            propose(TextEdit.insert(collection.end() - 1, " " + text));
            propose(TextEdit.insert(collection.end() - 1, ", " + text));
        } else {
            propose(TextEdit.insert(collection.start() + 1, text));
            propose(TextEdit.insert(collection.end() - 1, text));
        }
    }
}
