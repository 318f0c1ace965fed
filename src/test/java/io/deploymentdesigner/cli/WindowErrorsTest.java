package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WindowErrorsTest {
    @Test
    void printsAllButTheNoticeOfTheToolkit() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream errors = new WindowErrors(printed)) {
            errors.println("WARNING: Using incubating API from an unnamed module: package jfx.incubator");
            errors.println("Gtk-WARNING: 显示");
            errors.print("half a line");
        }
        assertEquals(
                "Gtk-WARNING: 显示" + System.lineSeparator() + "half a line", printed.toString(StandardCharsets.UTF_8));
    }
}
