package io.deploymentdesigner.fx.export;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.export.AtomicFile;
import io.deploymentdesigner.export.DiffLine;
import io.deploymentdesigner.export.LineDiff;
import io.deploymentdesigner.export.WriteResult;
import io.deploymentdesigner.fx.desk.Desk;
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
    List<DiffLine> difference(Path target, String text) {
        return SourceText.of(target) instanceof SourceText.Loaded(String old)
                ? LineDiff.hunks(old, text, CONTEXT)
                : LineDiff.hunks("", text, CONTEXT).stream()
                        .filter(line -> line.kind() != DiffLine.Kind.REMOVED)
                        .toList();
    }

    /** Writes the file, whole or not at all. */
    WriteResult write(Path target, String text) {
        return AtomicFile.write(target, text);
    }
}
