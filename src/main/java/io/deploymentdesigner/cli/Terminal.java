package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command reads from and writes to, and in which language it speaks. Everything is UTF-8.
 *
 * @param in standard input
 * @param out output, byte exact
 * @param err messages
 * @param locale language of the messages
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Locale locale) {
    static final String BUNDLE = "io.deploymentdesigner.cli.messages";

    static Terminal of(InputStream in, OutputStream out, OutputStream err, Locale locale) {
        return new Terminal(
                in,
                new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale);
    }

    /** The same terminal with its output where messages go. */
    Terminal toStandardError() {
        return new Terminal(in, err, err, locale);
    }

    /** Writes text as it is, with no line end of its own. */
    void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /** Writes a line that ends in a line feed on every system. */
    void line(String text) {
        print(text + "\n");
    }

    /** Text that is only to be written, already as bytes. */
    ReportWriter.Told ready(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return () -> out.write(bytes, 0, bytes.length);
    }

    /** A sentence of the command line's own, to standard error. */
    void say(String key, Object... arguments) {
        say(Message.of(BUNDLE, key, arguments));
    }

    /** A sentence to standard error. */
    void say(Message message) {
        err.print(message.text(locale) + "\n");
    }

    /** A sentence of the command line's own, as text. */
    String text(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments).text(locale);
    }

    /** Standard input to its end. */
    byte[] readAll() throws IOException {
        return in.readAllBytes();
    }
}
