package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.AssumptionsText;
import io.deploymentdesigner.settings.DocumentSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what goes with each document and has no place in it: what fills its placeholders, and what is assumed of its
 * applications. A new text begins with a guess and with the defaults; once it is saved under a name, what was chosen goes
 * with that name. What is only guessed is not remembered, so that a better guess can follow. Secrets are never kept.
 */
final class DocumentMemory {
    /** A longer value is not kept from one start to the next, UTF-16 units. */
    private static final int LONGEST = 10_000;

    private final DocumentSettings settings;
    private final Desk desk;
    private final DocumentVariables variables;
    private final Executor worker;
    private final Executor later;
    private final AtomicReference<@Nullable Entry> waiting = new AtomicReference<>();
    private @Nullable Path document;
    private boolean laying;
    private boolean chosen;

    /** What is to be written about a document. */
    private record Entry(Path document, Map<String, String> values) {}

    /**
     * A memory of the desk's documents.
     *
     * @param worker where it is written: a slow disk must not freeze the window
     * @param later the same, a moment later: while something is dragged not every step is written
     */
    DocumentMemory(DocumentSettings settings, Desk desk, DocumentVariables variables, Executor worker, Executor later) {
        this.settings = settings;
        this.desk = desk;
        this.variables = variables;
        this.worker = worker;
        this.later = later;
        desk.feed().addListener((o, old, now) -> feedChanged());
        variables.samples().addListener((o, old, now) -> feedChanged());
        desk.options().addListener((o, old, now) -> {
            if (!laying && !old.assumptions().equals(now.assumptions())) {
                keep();
            }
        });
    }

    /** What goes with a document. Looks at the disk, so not on the window's thread where the file is unknown yet. */
    Opening opening(@Nullable Path file, String text) {
        return Opening.of(settings, file, text);
    }

    /** Sets the desk for a document that is about to lie on it. */
    void lay(@Nullable Path file, Opening opening) {
        flush();
        laying = true;
        document = file;
        chosen = opening.remembered();
        variables.pipeline().set(opening.pipeline());
        variables.path().set(opening.path());
        variables.samples().set(opening.feed().given());
        desk.feed().set(opening.feed().in(opening.feed().pipeline()));
        desk.options().set(desk.options().get().with(opening.assumptions()));
        laying = false;
    }

    /** The document of now was written there: what was chosen for it goes with it. */
    void moved(Path file) {
        if (!file.equals(document)) {
            flush();
            document = file;
            variables.path().set(Opening.path(file, GitlabPipelineFile.find(file)));
            keep();
        }
    }

    private void feedChanged() {
        if (!laying) {
            chosen = true;
            keep();
        }
    }

    private void keep() {
        Path file = document;
        if (file != null && waiting.getAndSet(new Entry(file, values())) == null) {
            later.execute(() -> write(waiting.getAndSet(null)));
        }
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        Assumptions assumptions = desk.options().get().assumptions();
        boolean usual = assumptions.equals(Assumptions.DEFAULT);
        values.put(Opening.ASSUMPTIONS, usual ? "" : AssumptionsText.write(assumptions));
        if (chosen) {
            Feed feed = desk.feed().get();
            values.put(Opening.FEED, new FeedText(feed.with(samples())).write());
        }
        return values;
    }

    private Map<String, String> samples() {
        Map<String, String> samples = new HashMap<>(variables.samples().get());
        samples.entrySet().removeIf(entry -> entry.getValue().length() > LONGEST || isSecret(entry.getKey()));
        return samples;
    }

    private static boolean isSecret(String name) {
        PredefinedVariable variable = PredefinedVariables.find(name);
        return variable != null && variable.is(PredefinedVariable.Trait.SECRET);
    }

    /** Begins at once to write what still waits. */
    void flush() {
        Entry entry = waiting.getAndSet(null);
        if (entry != null) {
            worker.execute(() -> write(entry));
        }
    }

    private void write(@Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        Map<String, String> before = settings.of(entry.document());
        entry.values().forEach((key, value) -> {
            if (!Objects.equals(before.getOrDefault(key, ""), value)) {
                write(entry.document(), key, value);
            }
        });
    }

    private void write(Path file, String key, String value) {
        try {
            settings.keep(file, key, value);
        } catch (IOException _) {
            // the document does not depend on it: next time it is guessed again
        }
    }
}
