package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.CommentAbove;
import io.deploymentdesigner.yaml.CommentBelow;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;

/** Takes an entry or an item away with the comment at its end, and if it is wished with the comment lines that belong to it. */
final class Removal {
    private final Page page;
    private final String text;
    private final Site site;
    private final Site parent;
    private final int size;
    private final int start;
    private final int end;
    private final List<Proposal> proposals = new ArrayList<>();

    Removal(Draft draft, Site site, boolean withComment) {
        this.page = draft.page();
        this.text = page.text();
        this.site = site;
        if (site.parent() == null) {
            throw new Obstacle(RefusalReason.NOT_FOUND, draft.nearest(site));
        }
        this.parent = site.parent();
        this.size = parent.size();
        int own = start(site.index());
        this.start =
                withComment ? CommentAbove.of(text, own).map(TextRange::start).orElse(own) : own;
        int last = withComment
                ? CommentBelow.end(text, own, site.node())
                : site.node().range().end();
        this.end = Math.max(last, site.after());
        Anchors.refuseIfNeeded(draft.document(), site.node(), true);
        if (site.entry() != null) {
            Anchors.refuseIfNeeded(draft.document(), site.entry().key(), true);
        }
    }

    /** Where an entry or item begins, its question mark included. */
    private int start(int index) {
        Site of = parent.child(index);
        int begin = of.start();
        int before = begin;
        while (before > 0 && Gaps.isBlank(text.charAt(before - 1))) {
            before--;
        }
        boolean question = of.entry() != null && before > 0 && before < begin && text.charAt(before - 1) == '?';
        return question ? before - 1 : begin;
    }

    List<Proposal> proposals() {
        if (site.inFlow()) {
            return new FlowRemoval(page, parent, site.index(), new TextRange(start, end), this::start).proposals();
        }
        if (size == 1) {
            only();
        } else if (page.isFirst(start)) {
            lines();
        } else {
            compact();
        }
        return proposals;
    }

    private void propose(TextRange given, TextEdit... edits) {
        Change change = Change.at(parent, Change.remove(site.index()));
        proposals.add(new Proposal(TextPatch.of(edits), change, List.of(given)));
    }

    /** The entry with the comment behind it. */
    private TextRange given() {
        return new TextRange(start, page.isLast(end) ? page.lineStop(end) : end);
    }

    private void lines() {
        TextRange given = given();
        TextRange lines = page.lines(given);
        propose(given, new TextEdit(lines, ""));
        TextRange whole = new TextRange(page.lineStart(start), page.nextLine(end));
        propose(given, new TextEdit(whole, ""));
        outdented(given, whole);
    }

    /** Comments and blank lines behind it that block text before it would take in go to the left, or go. */
    private void outdented(TextRange given, TextRange whole) {
        List<TextEdit> edits = page.outdented(whole.end(), page.column(start));
        edits.add(new TextEdit(whole, ""));
        propose(given, edits.toArray(TextEdit[]::new));
        int next = page.lineStart(Gaps.skip(text, whole.end()));
        if (next > whole.end() && text.substring(whole.end(), next).isBlank()) {
            propose(given, TextEdit.delete(whole.start(), next));
        }
    }

    /** The first entry behind a dash: the next one is pulled up, or the dash stays alone above comments. */
    private void compact() {
        TextRange given = given();
        int next = start(site.index() + 1);
        if (Gaps.skip(text, given.end()) == next
                && text.substring(given.end(), next).isBlank()) {
            propose(given, TextEdit.delete(start, next));
        }
        int from = start;
        while (from > 0 && Gaps.isBlank(text.charAt(from - 1))) {
            from--;
        }
        propose(given, TextEdit.delete(from, given.end()));
        propose(given, TextEdit.delete(start, given.end()));
    }

    /** The collection stays, empty: its key may have a comment, and removing it was not asked for. */
    private void only() {
        String empty = parent.node() instanceof YamlMapping ? "{}" : "[]";
        TextRange given = given();
        int after = parent.after();
        if (after >= 0 && !page.isOneLine(after, start)) {
            propose(given, TextEdit.insert(after, " " + empty), new TextEdit(page.lines(given), ""));
            TextRange whole = new TextRange(page.lineStart(start), page.nextLine(end));
            propose(given, TextEdit.insert(after, " " + empty), new TextEdit(whole, ""));
        }
        propose(given, TextEdit.replace(start, end, empty));
        propose(given, TextEdit.replace(start, given.end(), empty));
    }
}
