package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlNodes;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what the YAML pane marks: findings, placeholders, the selected field's lines. */
final class SourcePresenter {
    private static final int MOST_FOCUS_LINES = 4;

    private final Desk desk;

    private List<Squiggle> squiggles = List.of();

    SourcePresenter(Desk desk) {
        this.desk = desk;
    }

    /** Moves the marks with the text: until the next analysis they stay at what they were found for. */
    void changed(SessionChange change) {
        TextPatch patch = change.patch();
        squiggles = squiggles.stream().map(each -> moved(each, patch)).toList();
    }

    private static Squiggle moved(Squiggle squiggle, TextPatch patch) {
        int start = patch.map(squiggle.range().start());
        int end = patch.map(squiggle.range().end());
        return new Squiggle(new TextRange(start, Math.max(start, end)), squiggle.severity());
    }

    /** The marks of this moment. */
    Decoration decoration(List<TextRange> found) {
        Snapshot snapshot = desk.snapshot().get();
        look(snapshot);
        YamlPath path = desk.selection().get().path();
        boolean isPart = isPart(snapshot, path);
        return new Decoration(
                placeholders(snapshot),
                squiggles,
                found,
                Decoration.worst(squiggles, snapshot.lines()),
                isPart ? Decoration.NOWHERE : lines(snapshot, path),
                lines(snapshot, isPart ? path : path.parent()));
    }

    /** A mapping or sequence of many lines is a part; a ground under all of it would shout. */
    private boolean isPart(Snapshot snapshot, YamlPath path) {
        Decoration.Lines lines = lines(snapshot, path);
        return lines.last() - lines.first() >= MOST_FOCUS_LINES;
    }

    private static List<TextRange> placeholders(Snapshot snapshot) {
        return PlaceholderScanner.scan(snapshot.text(), TokenSyntax.CLEAR).stream()
                .map(Placeholder::range)
                .toList();
    }

    private void look(Snapshot snapshot) {
        Analysis analysis = desk.analysis().get();
        if (analysis == null) {
            squiggles = List.of();
        } else if (analysis.version() == snapshot.version()) {
            squiggles = analysis.diagnostics().map(SourcePresenter::squiggle).toList();
        }
    }

    private static Squiggle squiggle(Diagnostic diagnostic) {
        return new Squiggle(diagnostic.range(), diagnostic.severity());
    }

    private Decoration.Lines lines(Snapshot snapshot, YamlPath path) {
        TextRange range = path.steps().isEmpty()
                ? null
                : range(snapshot, desk.selection().get().document(), path);
        return range == null
                ? Decoration.NOWHERE
                : new Decoration.Lines(
                        snapshot.lines().line(range.start()),
                        snapshot.lines().line(Math.max(range.start(), range.end() - 1)));
    }

    /** Where a selection stands in the text, key and value; null where it is not in the file. */
    @Nullable
    TextRange range(Snapshot snapshot, Selection selection) {
        return range(snapshot, selection.document(), selection.path());
    }

    private static @Nullable TextRange range(Snapshot snapshot, int index, YamlPath path) {
        YamlDocument document = snapshot.isBroken() ? null : snapshot.document(index);
        YamlNodes.Place place = document == null ? null : YamlNodes.place(document, path);
        return place == null ? null : place.range();
    }
}
