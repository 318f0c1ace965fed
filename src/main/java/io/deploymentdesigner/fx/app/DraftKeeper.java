package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.settings.Draft;
import io.deploymentdesigner.settings.Drafts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Keeps a copy of what is not saved, a moment after the last change, and offers it at the start after a crash. */
final class DraftKeeper {
    private static final Duration MOMENT = Duration.seconds(1);

    /** So long a draft outlives its restoring: another window may have to be opened before it has a copy of its own. */
    private static final Duration HANDOVER = Duration.seconds(10);

    private final Drafts drafts;
    private final Desk desk;
    private final OpenFile file;
    private final Words words;
    private final Executor worker;
    private final String id = Drafts.newId();
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private final List<Draft> restored = new ArrayList<>();

    DraftKeeper(Drafts drafts, Desk desk, OpenFile file, Words words, Executor worker) {
        this.drafts = drafts;
        this.desk = desk;
        this.file = file;
        this.words = words;
        this.worker = worker;
    }

    /** Begins to keep copies, the first at once of what is on the desk already. */
    void start() {
        pause.setOnFinished(event -> keep());
        desk.onChange(change -> pause.playFromStart());
        desk.onOpen(this::forget);
        desk.unsaved().addListener((o, old, now) -> {
            if (!now) {
                forget();
            }
        });
        keep();
    }

    private void keep() {
        if (desk.unsaved().get()) {
            String text = desk.snapshot().get().text();
            Path path = file.path().get();
            worker.execute(() -> quietly(() -> drafts.keep(id, path, text)));
        }
    }

    /** The window is about to close: nothing is left to recover. */
    void leave() {
        forget();
        restored.forEach(this::discard);
    }

    private void forget() {
        pause.stop();
        worker.execute(() -> quietly(() -> drafts.forget(id)));
    }

    /** Offers every copy that an earlier run left behind. */
    void offer() {
        drafts.left().forEach(this::ask);
    }

    private void ask(Draft draft) {
        Path path = draft.file();
        String name = path == null ? words.text("draft.unnamed") : String.valueOf(path.getFileName());
        desk.report(new Notice(
                Severity.WARNING,
                words.message("draft.found", name),
                List.of(
                        new Notice.Answer(words.message("draft.restore"), () -> restore(draft)),
                        new Notice.Answer(words.message("draft.discard"), () -> discard(draft)))));
    }

    private void restore(Draft draft) {
        file.recover(draft.file(), draft.text());
        restored.add(draft);
        PauseTransition handover = new PauseTransition(HANDOVER);
        handover.setOnFinished(event -> discard(draft));
        handover.play();
    }

    private void discard(Draft draft) {
        worker.execute(() -> quietly(() -> drafts.forget(draft.id())));
    }

    /** A copy that cannot be written must not stop the work it copies. */
    private static void quietly(Writing writing) {
        try {
            writing.run();
        } catch (IOException aCopyIsOnlyACopy) {
            return;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
