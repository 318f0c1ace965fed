package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.placeholder.EngineGuess;
import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.settings.DocumentSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How each document is filled: as a person chose it last time, else guessed from its text and from the pipeline's file
 * that goes with it. What is only guessed is not remembered, so that a better guess can follow. Secrets are never kept.
 */
final class DocumentFeeds {
    private static final String FEED = "feed";

    /** A longer value is not kept from one start to the next, UTF-16 units. */
    private static final int LONGEST = 10_000;

    private final DocumentSettings documents;
    private final Desk desk;
    private final DocumentVariables variables;
    private final Executor worker;
    private @Nullable Path document;
    private boolean laying;
    private boolean chosen;

    /**
     * A memory of the desk's documents.
     *
     * @param worker where it is written: a slow disk must not freeze the window
     */
    DocumentFeeds(DocumentSettings documents, Desk desk, DocumentVariables variables, Executor worker) {
        this.documents = documents;
        this.desk = desk;
        this.variables = variables;
        this.worker = worker;
        desk.feed().addListener((o, old, now) -> changed());
        variables.samples().addListener((o, old, now) -> changed());
    }

    /** How a document is to be filled. Looks at the disk, so not on the window's thread where the file is unknown yet. */
    Opening opening(@Nullable Path file, String text) {
        Path found = file == null ? null : GitlabPipelineFile.find(file);
        GitlabPipelineFile pipeline = found != null && SourceText.of(found) instanceof SourceText.Loaded(String yaml)
                ? GitlabPipelineFile.read(yaml)
                : null;
        FeedText known = file == null ? null : FeedText.read(documents.of(file).getOrDefault(FEED, ""));
        Feed feed = known == null
                ? Feed.DEFAULT.with(EngineGuess.of(text, pipeline == null ? null : pipeline.text()))
                : known.feed();
        return new Opening(feed, pipeline, path(file, found), known != null);
    }

    private static String path(@Nullable Path file, @Nullable Path pipeline) {
        if (file == null) {
            return "deployment.yaml";
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = pipeline == null ? absolute.getParent() : pipeline.getParent();
        return folder == null
                ? absolute.toString()
                : folder.relativize(absolute).toString().replace('\\', '/');
    }

    /** Sets the desk for a document that is about to lie on it. */
    void lay(@Nullable Path file, Opening opening) {
        laying = true;
        document = file;
        chosen = opening.remembered();
        variables.pipeline().set(opening.pipeline());
        variables.path().set(opening.path());
        variables.samples().set(opening.feed().given());
        desk.feed().set(opening.feed().in(opening.feed().pipeline()));
        laying = false;
    }

    /** The document of now was written there: what was chosen for it goes with it. */
    void moved(Path file) {
        if (!file.equals(document)) {
            document = file;
            variables.path().set(path(file, GitlabPipelineFile.find(file)));
            keep();
        }
    }

    private void changed() {
        if (!laying) {
            chosen = true;
            keep();
        }
    }

    private void keep() {
        Path file = document;
        if (file == null || !chosen) {
            return;
        }
        Feed feed = desk.feed().get();
        Map<String, String> samples = new HashMap<>(variables.samples().get());
        samples.entrySet().removeIf(entry -> entry.getValue().length() > LONGEST || isSecret(entry.getKey()));
        String text = new FeedText(feed.with(samples)).write();
        worker.execute(() -> write(file, text));
    }

    private void write(Path file, String text) {
        try {
            documents.keep(file, FEED, text);
        } catch (IOException _) {
            // the document does not depend on it: next time the tool is guessed again
        }
    }

    private static boolean isSecret(String name) {
        PredefinedVariable variable = PredefinedVariables.find(name);
        return variable != null && variable.is(PredefinedVariable.Trait.SECRET);
    }
}
