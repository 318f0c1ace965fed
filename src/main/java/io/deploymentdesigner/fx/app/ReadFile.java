package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.SourceText;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A file as it was read, with what is remembered of it.
 *
 * @param source its text, or why there is none
 */
record ReadFile(Path file, SourceText source, Opening opening) {
    /** Reads from the disk. */
    static ReadFile of(Path file, DocumentMemory documents) {
        SourceText source = SourceText.of(file);
        return new ReadFile(file, source, documents.opening(file, text(source)));
    }

    private static String text(SourceText source) {
        return source instanceof SourceText.Loaded(String text) ? text : "";
    }

    boolean isReadable() {
        return source instanceof SourceText.Loaded;
    }

    /** Whether there is no such file. */
    boolean isGone() {
        return fault().anyMatch(reason -> reason.key().equals("source.missing"));
    }

    /** Its text, empty where it cannot be read. */
    String text() {
        return text(source);
    }

    /** Why it cannot be read. */
    Stream<Message> fault() {
        return source instanceof SourceText.Unreadable(Message reason) ? Stream.of(reason) : Stream.empty();
    }
}
