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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notices that another program changed the open file, and asks: reload, keep, compare, or save over it. */
final class OutsideChange implements SaveWatch {
    private final Desk desk;
    private final OpenFile file;
    private final Words words;
    private final Executor worker;
    private final Executor window;
    private @Nullable String kept;
    private @Nullable Notice standing;

    OutsideChange(Desk desk, OpenFile file, Words words, Executor worker, Executor window) {
        this.desk = desk;
        this.file = file;
        this.words = words;
        this.worker = worker;
        this.window = window;
        file.onSaving(this);
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
        if (path.equals(file.path().get()) && now instanceof SourceText.Loaded(String text)) {
            read(path, text);
        }
    }

    private void read(Path path, String text) {
        if (!file.isForeign(text)) {
            written();
        } else if (!text.equals(kept)) {
            ask(path, text, false);
        }
    }

    @Override
    public void refused(Path path, String text) {
        ask(path, text, true);
    }

    /** Nothing of another program stands in the file any more, so there is no question. */
    @Override
    public void written() {
        kept = null;
        withdraw();
    }

    private void withdraw() {
        Notice old = standing;
        standing = null;
        if (old != null) {
            desk.notices().remove(old);
        }
    }

    /** In place of the question before, whose answers may be about an older text. */
    private void ask(Path path, String text, boolean saving) {
        withdraw();
        kept = text;
        Notice question = new Notice(
                Severity.WARNING,
                words.message(saving ? "outside.refused" : "outside.changed", String.valueOf(path.getFileName())),
                answers(path, text, saving));
        standing = question;
        desk.report(question);
    }

    private List<Notice.Answer> answers(Path path, String text, boolean saving) {
        Stream<Notice.Answer> always = Stream.of(
                new Notice.Answer(words.message("outside.reload"), file::reload),
                new Notice.Answer(words.message("outside.compare"), () -> compare(path, text, saving)),
                new Notice.Answer(words.message("outside.keep"), () -> desk.savedIs(text)));
        Notice.Answer over = new Notice.Answer(words.message("outside.over"), () -> saveOver(text));
        return Stream.concat(always, saving ? Stream.of(over) : Stream.empty()).toList();
    }

    private void compare(Path path, String text, boolean saving) {
        desk.preview(new Preview(
                words.message("outside.difference"), desk.snapshot().get().text(), text));
        ask(path, text, saving);
    }

    /** Over the text that was asked about; a newer one is asked about again. */
    private void saveOver(String text) {
        desk.savedIs(text);
        file.save();
    }
}
