package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/** Puts a new value in the place of an old one; the anchor before it stays. */
final class ValueChange {
    private final Draft draft;
    private final Page page;
    private final Site site;
    private final Fragment value;
    private final YamlNode old;
    private final TextRange range;
    private final KeptProperties properties;
    private final List<Proposal> proposals = new ArrayList<>();

    ValueChange(Draft draft, Site site, Fragment value) {
        this.draft = draft;
        this.page = draft.page();
        this.site = site;
        this.value = draft.fitting(value, site.inFlow());
        this.old = site.node();
        this.range = old.range();
        this.properties = new KeptProperties(page.text(), old, this.value);
        if (properties.areTwoAnchors()) {
            throw new Obstacle(RefusalReason.ANCHOR_IN_USE, range);
        }
    }

    /** The ways, best first. */
    List<Proposal> proposals() {
        if (value.isInline()) {
            inline();
        } else if (Site.isBlockCollection(old)) {
            blockForBlock();
        } else {
            blockForInline();
        }
        return proposals;
    }

    private void propose(TextEdit... edits) {
        propose(range, edits);
    }

    private void propose(TextRange given, TextEdit... edits) {
        Change change = Change.at(site, was -> value.meaning().with(properties.mark()));
        proposals.add(new Proposal(TextPatch.of(properties.with(edits)), change, List.of(given)));
    }

    private boolean isSameLine() {
        return site.after() < 0 || page.isOneLine(site.after(), range.start());
    }

    /** Column of the key or dash before the value, -1 where the value is the root. */
    private int outer() {
        return site.parent() == null ? -1 : page.column(site.start());
    }

    private String hanging() {
        return page.hanging(value.text(), Math.max(0, outer()) + value.hang(draft.step()));
    }

    private void inline() {
        if (value.endsInBlock()) {
            blockText();
        } else if (old instanceof YamlScalar scalar && scalar.style().isBlock()) {
            inlineForBlockScalar(scalar);
        } else if (range.isEmpty()) {
            inlineForNothing();
        } else if (Site.isBlockCollection(old) && !isSameLine()) {
            inlineForBlock();
        } else {
            propose(TextEdit.replace(range.start(), range.end(), hanging()));
        }
    }

    /** The indicator goes before the comment of the line, the text below it. */
    private void blockText() {
        boolean block = old instanceof YamlScalar scalar && scalar.style().isBlock();
        int from = isSameLine() && site.after() >= 0 ? site.after() : range.start();
        int to = block ? page.headerEnd((YamlScalar) old) : range.end();
        String text = hanging();
        int first = text.indexOf(page.lineEnd());
        String lead = from == range.start() && site.after() != from ? "" : " ";
        if (Site.isBlockCollection(old)) {
            inlineForBlock();
            return;
        }
        int stop = page.lineStop(to);
        TextEdit header = TextEdit.replace(from, to, lead + text.substring(0, first));
        proposeBelow(header, stop, range.end(), text.substring(first));
    }

    /** An edit on the line and new lines below it; comments that the new ones would take in go to the left. */
    private void proposeBelow(TextEdit line, int stop, int end, String lines) {
        int last = Math.max(stop, end);
        propose(line, TextEdit.replace(stop, last, lines));
        propose(line, TextEdit.replace(stop, last, lines + page.lineEnd()));
        List<TextEdit> edits = page.outdented(page.nextLine(last), Math.max(0, outer()));
        edits.add(line);
        edits.add(TextEdit.replace(stop, last, lines));
        propose(edits.toArray(TextEdit[]::new));
    }

    /** The comment behind the indicator stays where it is. */
    private void inlineForBlockScalar(YamlScalar scalar) {
        int header = page.headerEnd(scalar);
        int stop = Math.min(page.lineStop(header), range.end());
        boolean comment = !page.text().substring(header, stop).isBlank();
        if (comment && page.hanging(value.text(), 0).equals(value.text())) {
            propose(TextEdit.replace(range.start(), header, value.text()), TextEdit.delete(stop, range.end()));
        }
        propose(TextEdit.replace(range.start(), range.end(), hanging()));
        propose(TextEdit.replace(range.start(), range.end(), hanging() + page.lineEnd()));
    }

    private void inlineForNothing() {
        int at = range.start();
        if (site.after() < 0) {
            propose(TextEdit.insert(at, site.entry() == null ? hanging() : ": " + hanging()));
            propose(TextEdit.insert(at, page.lineEnd() + Page.pad(Math.max(0, outer())) + ": " + hanging()));
            propose(TextEdit.insert(at, page.lineEnd() + Page.pad(Math.max(0, outer() - 2)) + ": " + hanging()));
            return;
        }
        boolean closed = at < page.text().length() && !Gaps.isBlankOrEnd(page.text(), at) && !site.inFlow();
        propose(TextEdit.insert(at, (value.text().isEmpty() ? "" : " ") + hanging() + (closed ? " " : "")));
    }

    /** The lines go; what stands between the colon and them stays. */
    private void inlineForBlock() {
        TextRange lines = page.lines(range);
        String text = (value.text().isEmpty() ? "" : " ") + hanging();
        if (site.after() >= 0 && !isSameLine()) {
            propose(lines, TextEdit.insert(site.after(), text), TextEdit.replace(lines.start(), lines.end(), ""));
            int stop = page.lineStop(range.end());
            TextRange given = new TextRange(range.start(), stop);
            propose(given, TextEdit.replace(range.start(), stop, hanging()));
        }
        propose(TextEdit.replace(range.start(), range.end(), hanging()));
    }

    private void blockForBlock() {
        int column = page.column(range.start());
        boolean pushed = old instanceof YamlSequence && !value.isSequence() && column == outer();
        int own = pushed ? column + draft.step() : column;
        String lead = Page.pad(own - column);
        String text = lead + page.hanging(value.text(), own);
        propose(TextEdit.replace(range.start(), range.end(), text));
        int stop = page.lineStop(range.end());
        propose(new TextRange(range.start(), stop), TextEdit.replace(range.start(), stop, text));
        propose(new TextRange(range.start(), stop), TextEdit.replace(range.start(), stop, text + page.lineEnd()));
    }

    private void blockForInline() {
        int column = site.item() != null ? page.column(site.start()) + 2 : below();
        if (old instanceof YamlScalar scalar && scalar.style().isBlock()) {
            blockForBlockScalar(scalar, column);
            return;
        }
        int after = site.after();
        if (after < 0 && site.entry() != null) {
            String own = page.lineEnd() + Page.pad(outer()) + page.hanging(value.text(), outer());
            String colon = page.lineEnd() + Page.pad(Math.max(0, outer() - 2)) + ":";
            propose(TextEdit.insert(page.lineStop(range.end()), colon + own));
        } else if (after < 0) {
            propose(TextEdit.replace(range.start(), range.end(), page.hanging(value.text(), 0)));
        } else if (!isSameLine()) {
            int start = page.lineStart(range.start());
            propose(TextEdit.replace(start, range.end(), Page.pad(column) + page.hanging(value.text(), column)));
        } else {
            blockForSameLine(after, column);
        }
    }

    private int below() {
        return Math.max(0, outer()) + (value.isSequence() ? draft.dashStep() : draft.step());
    }

    private void blockForSameLine(int after, int column) {
        int stop = page.lineStop(range.end());
        String own = page.lineEnd() + Page.pad(column) + page.hanging(value.text(), column);
        if (site.item() != null && page.column(after) == column - 1) {
            propose(TextEdit.replace(after, range.end(), " " + page.hanging(value.text(), column)));
        }
        TextEdit gone = TextEdit.delete(after, range.end());
        proposeBelow(gone, stop, range.end(), own);
    }

    private void blockForBlockScalar(YamlScalar scalar, int column) {
        int header = page.headerEnd(scalar);
        int stop = Math.min(page.lineStop(header), range.end());
        String own = page.lineEnd() + Page.pad(column) + page.hanging(value.text(), column);
        int start = site.after() < 0 ? range.start() : site.after();
        propose(TextEdit.delete(start, header), TextEdit.replace(stop, range.end(), own));
    }
}
