package io.deploymentdesigner.cli;

import java.io.IOException;

/** Tells findings file by file; what must stand around them comes with {@link #end}. */
interface ReportWriter {
    /** Tells, or keeps, the findings of one file. */
    void file(FileReport report) throws IOException;

    /** Called once, after the last file. */
    void end() throws IOException;
}
