package io.deploymentdesigner.cli;

import java.io.IOException;

/**
 * Tells findings file by file; what must stand around them comes with {@link #end}. To put findings into words is most of
 * the work and is done where the file is checked, on any thread; what is told is told on one.
 */
interface ReportWriter {
    /** Puts the findings of one file into words; called on any thread, for many files at once. */
    Told told(FileReport report) throws IOException;

    /** Called once, after the last file. */
    void end() throws IOException;

    /** The findings of one file, ready to be told. */
    interface Told {
        /** Writes, or keeps, them; called in the order of the files, on one thread. */
        void tell() throws IOException;
    }
}
