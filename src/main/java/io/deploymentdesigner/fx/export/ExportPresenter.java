package io.deploymentdesigner.fx.export;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.export.AtomicFile;
import io.deploymentdesigner.export.DiffLine;
import io.deploymentdesigner.export.DiffRow;
import io.deploymentdesigner.export.LineDiff;
import io.deploymentdesigner.export.WriteResult;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.List;

/** What an export writes and what it changes in the file that is there. */
final class ExportPresenter {
    private static final int CONTEXT = 3;

    private final Desk desk;

    ExportPresenter(Desk desk) {
        this.desk = desk;
    }

    /** The text with its placeholders, or as the substitution tool prints it at this moment. */
    String text(boolean rendered) {
        String template = desk.snapshot().get().text();
        return rendered ? desk.feed().get().substitute(template).text() : template;
    }

    /** Whether the substitution tool aborts, so that there is nothing rendered to write. */
    boolean aborts() {
        return desk.feed().get().substitute(desk.snapshot().get().text()).aborted();
    }

    /** The variables for which no value is given, so that something would be missing in the rendered text. */
    List<String> unset() {
        return desk.feed().get().substitute(desk.snapshot().get().text()).replacements().stream()
                .filter(replacement -> replacement.origin() == Replacement.Origin.UNSET)
                .filter(replacement -> !isComment(replacement.placeholder().range()))
                .map(replacement -> replacement.placeholder().name())
                .distinct()
                .toList();
    }

    /** Comments stand in the gaps between the nodes of the tree, where a broken text has none. */
    private boolean isComment(TextRange range) {
        Snapshot snapshot = desk.snapshot().get();
        return !snapshot.isBroken()
                && snapshot.stream().documents().stream()
                        .map(document -> document.root())
                        .noneMatch(root -> root != null && holds(root, range));
    }

    private static boolean holds(YamlNode node, TextRange range) {
        return switch (node) {
            case YamlScalar scalar -> scalar.range().contains(range.start());
            case YamlMapping mapping ->
                mapping.entries().stream().anyMatch(entry -> holds(entry.key(), range) || holds(entry.value(), range));
            case YamlSequence sequence -> sequence.items().stream().anyMatch(item -> holds(item.value(), range));
            case YamlAlias _ -> false;
        };
    }

    /** How many errors stand in the text. */
    long errors() {
        Analysis analysis = desk.analysis().get();
        return analysis == null
                ? 0
                : analysis.diagnostics()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .count();
    }

    /** What writing {@code text} there would change; every line is new where no readable file is. */
    List<DiffRow> difference(Path target, String text) {
        return SourceText.of(target) instanceof SourceText.Loaded(String old)
                ? LineDiff.hunks(old, text, CONTEXT)
                : LineDiff.hunks("", text, CONTEXT).stream()
                        .filter(row -> !(row instanceof DiffLine line && line.kind() == DiffLine.Kind.REMOVED))
                        .toList();
    }

    /** Writes the file, whole or not at all. */
    WriteResult write(Path target, String text) {
        return AtomicFile.write(target, text);
    }
}
