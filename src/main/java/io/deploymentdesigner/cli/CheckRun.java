package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Severity;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what was found, input by input, and comes to the exit status. */
final class CheckRun implements OrderedWork.Sink<FileCheck> {
    /** What is found only because the app is taken to need a while. */
    private static final Set<String> ASSUMING = Set.of("P01", "P02", "P04");

    private final ReportWriter writer;
    private final @Nullable Severity limit;
    private final Terminal terminal;
    private boolean findings;
    private boolean unread;
    private boolean assumed;

    /**
     * A run that has seen nothing yet.
     *
     * @param limit from which severity a finding makes the run fail; null for never
     */
    CheckRun(ReportWriter writer, @Nullable Severity limit, Terminal terminal) {
        this.writer = writer;
        this.limit = limit;
        this.terminal = terminal;
    }

    /** Puts what was found in a file into words; on any thread. */
    FileCheck done(FileReport report) throws IOException {
        return new FileCheck.Done(writer.told(report), limit != null && report.has(limit), report.has(ASSUMING));
    }

    @Override
    public void take(FileCheck check) throws IOException {
        switch (check) {
            case FileCheck.Done(ReportWriter.Told told, boolean fails, boolean assuming) -> {
                told.tell();
                findings |= fails;
                assumed |= assuming;
            }
            case FileCheck.Unread(var reason) -> {
                terminal.say(reason);
                unread = true;
            }
        }
    }

    /** Whether something that was told depends on when the app serves. */
    boolean assumed() {
        return assumed;
    }

    /** Ends the report; the exit status. */
    int end() throws IOException {
        writer.end();
        return unread ? ExitStatus.USAGE : findings ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }
}
