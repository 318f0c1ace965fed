package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;

/** What became of one input. */
sealed interface FileCheck {
    /** It was checked. */
    record Done(FileReport report) implements FileCheck {}

    /** It could not be read, and why. */
    record Unread(Message reason) implements FileCheck {}
}
