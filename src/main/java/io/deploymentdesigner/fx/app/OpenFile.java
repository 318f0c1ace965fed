package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.export.AtomicFile;
import io.deploymentdesigner.export.WriteResult;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.text.TextPatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The file on the desk: opened, saved, closed. Changes that are not saved are never dropped without a question. */
final class OpenFile {
    /** So many files are opened at once, each in its window. */
    private static final int MOST = 10;

    private final Desk desk;
    private final Dialogs dialogs;
    private final Recent recent;
    private final DocumentMemory documents;
    private final Elsewhere elsewhere;
    private final Words words;
    private final Executor worker;
    private final Executor window;
    private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> name = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private SaveWatch saves = SaveWatch.NOBODY;

    /**
     * No file at first.
     *
     * @param recent is told every file that was opened or saved, or is not there any more
     * @param documents knows what goes with each file
     * @param elsewhere the other windows
     * @param worker where files are read: a slow disk must not freeze the window
     * @param window runs a task on the window's thread
     */
    OpenFile(
            Desk desk,
            Dialogs dialogs,
            Recent recent,
            DocumentMemory documents,
            Elsewhere elsewhere,
            Executor worker,
            Executor window) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.recent = recent;
        this.documents = documents;
        this.elsewhere = elsewhere;
        this.words = Words.of(desk.locale(), OpenFile.class);
        this.worker = worker;
        this.window = window;
    }

    /** Where the text lies on the disk, null where it was never saved. */
    ReadOnlyObjectProperty<@Nullable Path> path() {
        return path.getReadOnlyProperty();
    }

    /** The file's name in the title; for a new one that of its template. */
    ReadOnlyObjectProperty<String> name() {
        return name.getReadOnlyProperty();
    }

    /** Whether a text is on the desk at all. */
    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** Whether a file is being read from the disk. */
    ReadOnlyBooleanProperty isReading() {
        return reading.getReadOnlyProperty();
    }

    /** Runs a task when no file is being read any more. */
    void whenRead(Runnable task) {
        if (!reading.get()) {
            task.run();
            return;
        }
        reading.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> of, Boolean old, Boolean now) {
                reading.removeListener(this);
                task.run();
            }
        });
    }

    /** Asks for a file and opens it. */
    void open() {
        Path chosen = dialogs.fileToOpen();
        if (chosen != null) {
            open(chosen);
        }
    }

    /** Opens a file; where it cannot be read, says why and leaves everything as it is. */
    void open(Path file) {
        if (!file.equals(path.get()) && elsewhere.bringToFront(file)) {
            return;
        }
        open(List.of(file));
    }

    /** Opens files, the first readable one here, each other one in a window of its own; tells every fault. */
    void open(List<Path> files) {
        List<Path> all = files.stream().distinct().toList();
        List<Path> named = all.stream().limit(MOST).toList();
        reading.set(!named.isEmpty());
        documents.flush();
        worker.execute(() -> {
            List<ReadFile> read =
                    named.stream().map(file -> ReadFile.of(file, documents)).toList();
            window.execute(() -> opened(read, all.size() - named.size()));
        });
    }

    private void opened(List<ReadFile> all, long more) {
        List<ReadFile> readable = all.stream().filter(ReadFile::isReadable).toList();
        if (!readable.isEmpty() && mayLeave()) {
            show(readable.getFirst());
            readable.stream().skip(1).map(ReadFile::file).forEach(elsewhere::open);
        }
        all.stream().flatMap(ReadFile::fault).forEach(reason -> desk.report(Severity.ERROR, reason));
        all.stream().filter(ReadFile::isGone).map(ReadFile::file).forEach(recent::gone);
        if (more > 0) {
            desk.report(Severity.WARNING, words.message("open.more", MOST, more));
        }
        reading.set(false);
    }

    private void show(ReadFile read) {
        show(read.file(), fileName(read.file()), read.text(), read.opening());
        recent.opened(read.file());
    }

    /** Puts a text on the desk that was edited and never saved: what a crash left behind. */
    void recover(@Nullable Path file, String text) {
        boolean taken = open.get() && (desk.unsaved().get() || !Objects.equals(file, path.get()));
        if (taken) {
            elsewhere.recover(file, text);
        } else {
            String saved = file != null && SourceText.of(file) instanceof SourceText.Loaded(String old) ? old : "";
            show(file, file == null ? "deployment.yaml" : fileName(file), saved);
            desk.type(TextPatch.between(saved, text), null);
        }
    }

    /** Puts a new text on the desk that no file holds yet. */
    void create(String suggestedName, String text) {
        if (mayLeave()) {
            show(null, suggestedName, text);
        }
    }

    private void show(@Nullable Path file, String title, String text) {
        show(file, title, text, documents.opening(file, text));
    }

    private void show(@Nullable Path file, String title, String text, Opening opening) {
        desk.notices().clear();
        path.set(file);
        name.set(title);
        documents.lay(file, opening);
        desk.open(text);
        open.set(true);
    }

    /** Has someone told of every save from now on. */
    void onSaving(SaveWatch watch) {
        saves = watch;
    }

    /**
     * Writes to the file of now, or asks for one; false where nothing was written. What another program put into the
     * file is not written over: that is for a person to say.
     */
    boolean save() {
        Path file = path.get();
        if (file == null) {
            return saveAs();
        }
        if (SourceText.of(file) instanceof SourceText.Loaded(String text) && isForeign(text)) {
            saves.refused(file, text);
            return false;
        }
        return write(file);
    }

    /** Whether a text of the disk is neither the one that was opened or saved nor the one on the desk. */
    boolean isForeign(String text) {
        return !text.equals(desk.saved().get())
                && !text.equals(desk.snapshot().get().text());
    }

    /** Asks where to and writes; false where nothing was written. */
    boolean saveAs() {
        Path chosen = dialogs.fileToSave(Objects.requireNonNullElse(path.get(), Path.of(name.get())));
        return chosen != null && write(chosen);
    }

    private boolean write(Path file) {
        return switch (AtomicFile.write(file, desk.snapshot().get().text())) {
            case WriteResult.Failed(Message reason) -> {
                desk.report(Severity.ERROR, reason);
                yield false;
            }
            case WriteResult.Written() -> {
                path.set(file);
                name.set(fileName(file));
                desk.markSaved();
                documents.moved(file);
                recent.opened(file);
                saves.written();
                yield true;
            }
        };
    }

    /** Takes the file from the desk; false where the person chose to stay. */
    boolean close() {
        if (!mayLeave()) {
            return false;
        }
        path.set(null);
        name.set("");
        desk.notices().clear();
        documents.lay(null, documents.opening(null, ""));
        desk.open("");
        open.set(false);
        return true;
    }

    /** Whether the text may go: it is saved, or the person says what becomes of it. */
    boolean mayLeave() {
        if (!open.get() || !desk.unsaved().get()) {
            return true;
        }
        return switch (dialogs.unsaved(name.get())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    /** Takes the text of the disk in place of the one on the desk. */
    void reload() {
        Path file = path.get();
        if (file != null && SourceText.of(file) instanceof SourceText.Loaded(String text)) {
            show(file, fileName(file), text);
        }
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
