package io.deploymentdesigner.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The error stream of the window: all that is printed, but for the toolkit's notices that its code area is still
 * incubating. It prints one for each package at every start, and nobody at a terminal can do anything about it.
 */
final class WindowErrors extends PrintStream {
    private static final String NOTICE = "WARNING: Using incubating API";

    WindowErrors(OutputStream errors) {
        super(errors, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable String line) {
        if (line == null || !line.startsWith(NOTICE)) {
            super.println(line);
        }
    }
}
