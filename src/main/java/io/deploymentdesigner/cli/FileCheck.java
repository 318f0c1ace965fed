package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;

/** What became of one input. */
sealed interface FileCheck {
    /**
     * It was checked.
     *
     * @param told its findings, ready to be told
     * @param fails whether one of them makes the run fail
     * @param assumed whether one of them depends on when the app serves, which no file says
     */
    record Done(ReportWriter.Told told, boolean fails, boolean assumed) implements FileCheck {}

    /** It could not be read, and why. */
    record Unread(Message reason) implements FileCheck {}
}
