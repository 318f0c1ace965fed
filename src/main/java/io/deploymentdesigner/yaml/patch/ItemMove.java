package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Moves an item within its sequence, with the comments directly above it. */
final class ItemMove {
    private final Page page;
    private final String text;
    private final Site site;
    private final YamlSequence sequence;

    ItemMove(Draft draft, Site site) {
        this.page = draft.page();
        this.text = page.text();
        this.site = site;
        if (!(site.node() instanceof YamlSequence found)) {
            throw new Obstacle(RefusalReason.NOT_A_SEQUENCE, draft.nearest(site));
        }
        this.sequence = found;
    }

    List<Proposal> proposals(int from, int to) {
        int size = sequence.items().size();
        if (from < 0 || to < 0 || from >= size || to >= size) {
            throw new Obstacle(RefusalReason.NOT_FOUND, site.node().range());
        }
        Change change = Change.at(site, Change.move(from, to));
        List<Proposal> proposals = new ArrayList<>();
        if (from == to) {
            proposals.add(new Proposal(TextPatch.NONE, change, List.of()));
        } else {
            if (!sequence.flow()) {
                proposals.add(new Proposal(lines(from, to), change, List.of()));
                proposals.add(new Proposal(wholeLines(from, to), change, List.of()));
            }
            proposals.add(new Proposal(values(from, to), change, List.of()));
        }
        return proposals;
    }

    /** The item's lines go from one place to the other. */
    private TextPatch lines(int from, int to) {
        TextRange moved = block(from);
        TextRange target = block(to);
        int at = to < from ? target.start() : target.end();
        String lines = moved.of(text);
        if (!endsLine(moved.end())) {
            return TextPatch.of(
                    TextEdit.delete(page.previousStop(moved.start()), moved.end()),
                    TextEdit.insert(at, lines + page.lineEnd()));
        }
        if (!endsLine(at)) {
            String own = lines.substring(0, page.previousStop(moved.end()) - moved.start());
            return TextPatch.of(new TextEdit(moved, ""), TextEdit.insert(at, page.lineEnd() + own));
        }
        return TextPatch.of(new TextEdit(moved, ""), TextEdit.insert(at, lines));
    }

    /** The same for a file whose last line has no end: it gets one, for block text needs it. */
    private TextPatch wholeLines(int from, int to) {
        TextRange moved = block(from);
        TextRange target = block(to);
        int at = to < from ? target.start() : target.end();
        String lines = moved.of(text) + (endsLine(moved.end()) ? "" : page.lineEnd());
        String lead = endsLine(at) || at == 0 ? "" : page.lineEnd();
        return TextPatch.of(new TextEdit(moved, ""), TextEdit.insert(at, lead + lines));
    }

    private boolean endsLine(int offset) {
        return offset > 0 && Gaps.isBreak(text.charAt(offset - 1));
    }

    /** The lines of an item with the comments directly above it that are not indented deeper than its dash. */
    private TextRange block(int index) {
        YamlItem item = sequence.items().get(index);
        int floor =
                index == 0 ? Math.max(0, site.after()) : end(sequence.items().get(index - 1));
        int start = page.lineStart(item.dash());
        int column = page.column(item.dash());
        while (start > 0) {
            int above = page.lineStart(page.previousStop(start));
            int first = Gaps.skipBlanks(text, above);
            boolean comment = above > floor && text.charAt(first) == '#' && first - above <= column;
            if (!comment || above == start) {
                break;
            }
            start = above;
        }
        return new TextRange(start, page.nextLine(end(item)));
    }

    private static int end(YamlItem item) {
        return Math.max(item.value().range().end(), item.dash() + 1);
    }

    /** The values change places and everything between them stays. */
    private TextPatch values(int from, int to) {
        List<YamlNode> order = new ArrayList<>();
        for (YamlItem item : sequence.items()) {
            order.add(item.value());
        }
        order.add(to, order.remove(from));
        List<TextEdit> edits = new ArrayList<>();
        for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
            edits.add(replaced(sequence.items().get(i), order.get(i)));
        }
        return new TextPatch(edits);
    }

    /** Another item's value in the place of this one's, its further lines as far to the right of it as before. */
    private TextEdit replaced(YamlItem item, YamlNode value) {
        TextRange place = whole(item.value());
        TextRange from = whole(value);
        boolean spaced = place.isEmpty() && !from.isEmpty() && !sequence.flow();
        String moved = from.of(text);
        if (Site.isBlockCollection(value)) {
            int column = page.column(place.start()) + (spaced ? 1 : 0);
            moved = Page.moved(moved, column - page.column(from.start()));
        }
        return new TextEdit(place, spaced ? " " + moved : moved);
    }

    private static TextRange whole(YamlNode node) {
        return new TextRange(Site.beginning(node), node.range().end());
    }
}
