package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.fx.desk.Preview;
import io.deploymentdesigner.fx.desk.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Notices that another program changed the open file, and asks: reload, keep, or compare. */
final class OutsideChange {
    private final Desk desk;
    private final OpenFile file;
    private final Words words;
    private final Executor worker;
    private final Executor window;
    private @Nullable String kept;

    OutsideChange(Desk desk, OpenFile file, Words words, Executor worker, Executor window) {
        this.desk = desk;
        this.file = file;
        this.words = words;
        this.worker = worker;
        this.window = window;
    }

    /** Reads the file away from the window's thread and reports a difference from what was saved. */
    void look() {
        Path path = file.path().get();
        String saved = desk.saved().get();
        if (path != null) {
            worker.execute(() -> {
                SourceText now = SourceText.of(path);
                window.execute(() -> compare(path, now, saved));
            });
        }
    }

    /** A file that was read while it was being saved here is read again: that was no news from outside. */
    private void compare(Path path, SourceText now, String saved) {
        if (!saved.equals(desk.saved().get())) {
            look();
            return;
        }
        boolean same = path.equals(file.path().get());
        if (same && now instanceof SourceText.Loaded(String text) && isNews(text)) {
            kept = text;
            ask(path, text);
        }
    }

    private boolean isNews(String text) {
        return !text.equals(desk.saved().get())
                && !text.equals(kept)
                && !text.equals(desk.snapshot().get().text());
    }

    private void ask(Path path, String text) {
        desk.report(new Notice(
                Severity.WARNING,
                words.message("outside.changed", String.valueOf(path.getFileName())),
                List.of(
                        new Notice.Answer(words.message("outside.reload"), file::reload),
                        new Notice.Answer(words.message("outside.compare"), () -> compare(path, text)),
                        new Notice.Answer(words.message("outside.keep"), () -> desk.savedIs(text)))));
    }

    private void compare(Path path, String text) {
        desk.preview(new Preview(
                words.message("outside.difference"), desk.snapshot().get().text(), text));
        ask(path, text);
    }
}
