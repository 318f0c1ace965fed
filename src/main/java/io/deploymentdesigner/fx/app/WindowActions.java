package io.deploymentdesigner.fx.app;

import static io.deploymentdesigner.fx.app.ActionBook.ALWAYS;

import io.deploymentdesigner.fx.desk.Appearance;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.SourceView;
import io.deploymentdesigner.fx.source.SourcePane;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Enters what the window itself can do into the action book. */
final class WindowActions {
    private static final double STEP = 1.1;
    private static final double LEAST_ZOOM = 0.5;
    private static final double MOST_ZOOM = 3;

    private final ActionBook book;
    private final Desk desk;
    private final OpenFile file;
    private final ObservableValue<Boolean> open;

    WindowActions(ActionBook book, Desk desk, OpenFile file) {
        this.book = book;
        this.desk = desk;
        this.file = file;
        this.open = file.isOpen();
    }

    /** Files: the dialogs come from the window. */
    void files(Runnable newFromTemplate, Runnable export, Runnable saveAsTemplate) {
        book.add("file-new", Material2OutlinedMZ.NOTE_ADD, "Shortcut+N", ALWAYS, newFromTemplate);
        book.add("file-open", Material2OutlinedAL.FOLDER_OPEN, "Shortcut+O", ALWAYS, file::open);
        book.add("file-save", Material2OutlinedMZ.SAVE, "Shortcut+S", open, file::save);
        book.add("file-save-as", null, "Shortcut+Shift+S", open, file::saveAs);
        book.add("file-save-template", null, null, open, saveAsTemplate);
        book.add("file-export", Material2OutlinedAL.FILE_UPLOAD, "Shortcut+E", open, export);
    }

    /** The rest of the file menu. */
    void copying(Runnable copyTemplate, Runnable copyRendered, Runnable settings, Runnable close, Runnable quit) {
        book.add("file-copy-yaml", Material2OutlinedAL.CONTENT_COPY, "Shortcut+Shift+C", open, copyTemplate);
        book.add("file-copy-rendered", null, null, open, copyRendered);
        book.add("file-close", null, "Shortcut+W", open, close);
        book.add("file-settings", Material2OutlinedMZ.SETTINGS, "Shortcut+COMMA", ALWAYS, settings);
        book.add("file-quit", null, "Shortcut+Q", ALWAYS, quit);
    }

    /** History and the text. */
    void editing(SourcePane source, Runnable goToLine) {
        book.add("edit-undo", Material2OutlinedMZ.UNDO, "Shortcut+Z", desk.undoable(), desk::undo);
        book.add("edit-redo", Material2OutlinedMZ.REDO, "Shortcut+Y", desk.redoable(), desk::redo);
        book.add("edit-find", Material2OutlinedMZ.SEARCH, "Shortcut+F", open, () -> source.find(false));
        book.add("edit-replace", null, "Shortcut+H", open, () -> source.find(true));
        book.add("edit-find-next", null, "F3", open, () -> source.findNext(true));
        book.add("edit-find-previous", null, "Shift+F3", open, () -> source.findNext(false));
        book.add("edit-go-to-line", null, "Shortcut+G", open, goToLine);
        book.add("edit-comment", null, "Shortcut+SLASH", open, source::toggleComment);
        book.add("edit-complete", null, "Ctrl+SPACE", open, source::complete);
    }

    /** Going from problem to problem. */
    void problems(Runnable next, Runnable previous, Runnable fix, Runnable fixAll) {
        book.add("problem-next", null, "F8", open, next);
        book.add("problem-previous", null, "Shift+F8", open, previous);
        book.add("problem-fix", null, "Shortcut+PERIOD", open, fix);
        book.add("problems-fix-all", null, "Shortcut+Shift+PERIOD", open, fixAll);
        book.add(
                "problems-causes",
                null,
                "Shortcut+Shift+M",
                open,
                () -> desk.tabs().ask("mesh", "mesh-column-causes"));
    }

    /** Asking the user's own cluster. */
    void cluster(Runnable ask) {
        book.add("problems-cluster", null, null, open, ask);
    }

    /** What the panes show. */
    void views() {
        book.add(
                "view-toggle-rendered",
                Material2OutlinedMZ.SWAP_HORIZ,
                "Shortcut+R",
                open,
                () -> show(SourceView.RENDERED));
        book.add("view-template", null, null, open, () -> desk.view().set(SourceView.TEMPLATE));
        book.add("view-diff", null, "Shortcut+D", open, () -> show(SourceView.DIFF));
        book.add(
                "view-larger",
                null,
                "Shortcut+PLUS",
                ALWAYS,
                () -> zoom(desk.looks().zoom().get() * STEP));
        book.add(
                "view-smaller",
                null,
                "Shortcut+MINUS",
                ALWAYS,
                () -> zoom(desk.looks().zoom().get() / STEP));
        book.add("view-normal", null, "Shortcut+0", ALWAYS, () -> zoom(1));
    }

    private void show(SourceView view) {
        boolean already = desk.view().get() == view;
        desk.view().set(already ? SourceView.TEMPLATE : view);
    }

    private void zoom(double wanted) {
        double percent = Math.round(Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM) * 100) / 100.0;
        desk.looks().zoom().set(percent);
    }

    /** Where the keyboard goes. */
    void focus(Runnable form, Runnable source, Runnable drawer) {
        book.add("view-form", null, "Shortcut+1", open, form);
        book.add("view-source", null, "Shortcut+2", open, source);
        book.add("view-drawer", null, "Shortcut+3", open, drawer);
    }

    /** The tabs below the panes, by their ids. */
    void tabs(List<String> ids, Consumer<String> show) {
        ids.forEach(id -> book.add("drawer-" + id, null, null, open, () -> show.accept(id)));
    }

    /** How the window looks and speaks. */
    void looks() {
        for (Appearance each : Appearance.values()) {
            book.add(
                    "view-theme-" + each.word(),
                    null,
                    null,
                    ALWAYS,
                    () -> desk.looks().appearance().set(each));
        }
        book.add("view-english", null, null, ALWAYS, () -> desk.locale().set(Locale.ENGLISH));
        book.add("view-chinese", null, null, ALWAYS, () -> desk.locale().set(Locale.SIMPLIFIED_CHINESE));
    }

    /** Help. */
    void help(Runnable search, Runnable explain, NoticeBar notices, Runnable about) {
        book.add("help-actions", Material2OutlinedMZ.SEARCH, "Shortcut+Shift+P", ALWAYS, search);
        book.add("help-explain", Material2OutlinedAL.HELP_OUTLINE, "F1", open, explain);
        book.add("help-last-message", null, null, notices.hasTold(), notices::tellAgain);
        book.add("help-about", Material2OutlinedAL.INFO, null, ALWAYS, about);
    }
}
