package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.AssumptionsText;
import io.deploymentdesigner.settings.DocumentSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Brings back with a file what was assumed of its applications, and keeps it a moment after it changed. A new text
 * begins with the defaults; once it is saved under a name, its assumptions go with that name.
 */
final class DocumentMemory {
    private static final String ASSUMPTIONS = "assumptions";
    private static final Duration MOMENT = Duration.millis(400);

    private final DocumentSettings settings;
    private final Desk desk;
    private final OpenFile file;
    private final Executor worker;
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private boolean recalling;

    DocumentMemory(DocumentSettings settings, Desk desk, OpenFile file, Executor worker) {
        this.settings = settings;
        this.desk = desk;
        this.file = file;
        this.worker = worker;
    }

    /** Begins to remember. */
    void start() {
        pause.setOnFinished(event -> keep(file.path().get()));
        desk.options().addListener((o, old, now) -> {
            if (!recalling && !old.assumptions().equals(now.assumptions())) {
                pause.playFromStart();
            }
        });
        file.path().addListener((o, old, now) -> moved(old));
        desk.onOpen(this::recall);
    }

    /** Another file comes, or this one gets another name: what waits belongs to the old one, then the new one is asked. */
    private void moved(@Nullable Path old) {
        if (pause.getStatus() == PauseTransition.Status.RUNNING) {
            keep(old);
        }
        pause.playFromStart();
    }

    private void recall() {
        pause.stop();
        Path path = file.path().get();
        String text = path == null ? "" : settings.of(path).getOrDefault(ASSUMPTIONS, "");
        recalling = true;
        desk.options().set(desk.options().get().with(AssumptionsText.read(text)));
        recalling = false;
    }

    /** Writes at once what still waits. */
    void finish() {
        if (pause.getStatus() == PauseTransition.Status.RUNNING) {
            pause.stop();
            keep(file.path().get());
        }
    }

    private void keep(@Nullable Path path) {
        Assumptions assumptions = desk.options().get().assumptions();
        if (path != null) {
            worker.execute(() -> write(path, assumptions));
        }
    }

    private void write(Path path, Assumptions assumptions) {
        boolean usual = assumptions.equals(Assumptions.DEFAULT);
        if (usual && settings.of(path).isEmpty()) {
            return;
        }
        try {
            settings.keep(path, ASSUMPTIONS, usual ? "" : AssumptionsText.write(assumptions));
        } catch (IOException theDocumentDoesNotDependOnIt) {
            return;
        }
    }
}
