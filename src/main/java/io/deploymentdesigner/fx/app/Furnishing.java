package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.cluster.ClusterCheck;
import io.deploymentdesigner.fx.control.Explained;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.fx.export.ExportDialog;
import io.deploymentdesigner.fx.problems.ProblemsPresenter;
import io.deploymentdesigner.fx.source.SourcePane;
import io.deploymentdesigner.fx.template.SaveTemplateDialog;
import io.deploymentdesigner.fx.template.TemplateDialog;
import io.deploymentdesigner.fx.theme.Fonts;
import io.deploymentdesigner.settings.ConfigFolder;
import io.deploymentdesigner.template.Templates;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** What stands in a window, put together by constructors: panes, bars, actions, keys. */
final class Furnishing {
    private final DesignerWindow window;
    private final Windows windows;
    private final Stage stage;
    private final ConfigFolder folder;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Executor worker;
    private final Memory memory;
    private final Desk desk;
    private final Words words;
    private final OpenFile file;
    private final SourcePane source;
    private final ProblemsPresenter problems;
    private final Panes panes;
    private final OutlineColumn outline;
    private final Drawer drawer;
    private final NoticeBar notices;
    private final ActionBook book;
    private final DraftKeeper drafts;
    private final OutsideChange outside;
    private final FolderNeighbours neighbours;
    private final DocumentMemory documents;

    Furnishing(DesignerWindow window) {
        this.window = window;
        this.windows = window.windows();
        this.stage = window.stage();
        this.folder = window.folder();
        this.overlay = window.overlay();
        this.dialogs = window.dialogs();
        this.worker = window.worker();
        this.memory = window.memory();
        this.desk = window.desk();
        this.file = window.file();
        this.words = Words.of(desk.locale(), Furnishing.class);
        Fonts.load();
        this.source = new SourcePane(desk);
        this.problems = new ProblemsPresenter(desk);
        this.panes = PaneSet.of(desk, window.variables(), source, problems, this::startFromTemplate);
        this.notices = new NoticeBar(desk);
        this.outline = new OutlineColumn(panes.outline(), panes.form(), desk, words);
        this.drawer = new Drawer(panes.drawer(), words);
        desk.tabs().onAsk(tab -> drawer.open(drawer.pane(tab)));
        this.drafts = new DraftKeeper(folder.drafts(), desk, file, words, worker);
        this.outside = new OutsideChange(desk, file, words, worker, Platform::runLater);
        this.neighbours = new FolderNeighbours(desk, file.path(), worker, Platform::runLater);
        this.documents = window.documents();
        this.book = actions();
    }

    private void startFromTemplate() {
        book.of("file-new").perform();
    }

    private ActionBook actions() {
        ActionBook actions = new ActionBook(words);
        Templates templates = new Templates(folder.templates());
        WindowActions window = new WindowActions(actions, desk, file);
        window.files(
                () -> new TemplateDialog(overlay, templates, desk.locale(), file::create).show(),
                () -> new ExportDialog(overlay, desk, dialogs::fileToSave).show(exportTarget()),
                () -> new SaveTemplateDialog(overlay, templates, desk).show());
        Copying copying = new Copying(desk, words);
        Runnable settings = () -> new SettingsDialog(overlay, desk, words, folder.templates()).show();
        window.copying(copying::template, copying::rendered, settings, this::close, windows::quit);
        window.editing(
                source,
                () -> new GoToLine(overlay, words, source::goTo)
                        .show(desk.snapshot().get().lines().lineCount()));
        FixAllDialog fixAll = new FixAllDialog(overlay, desk, words, DeskMaker.thread("fixes"), Platform::runLater);
        problems.mendAll().set(fixAll::show);
        window.problems(() -> problems.step(1), () -> problems.step(-1), problems::fix, fixAll::show);
        ClusterDialog cluster = new ClusterDialog(
                overlay, desk, words, DeskMaker.thread("cluster"), Platform::runLater, ClusterCheck::new);
        window.cluster(cluster::show);
        window.views();
        window.focus(outline::focus, source::focusText, drawer::focusTab);
        window.tabs(panes.drawer().stream().map(DrawerPane::id).toList(), desk.tabs()::ask);
        window.looks();
        window.help(
                () -> new ActionSearch(actions, overlay).show(),
                this::explain,
                notices,
                () -> new AboutDialog(overlay, words).show());
        actions.addAll(panes.insertions());
        return actions;
    }

    /** The page of what has the focus or of the finding in front, else the list to choose one from, with the keyboard in it. */
    private void explain() {
        ExplainDialog pages = new ExplainDialog(overlay, words);
        boolean shown = Explained.around(stage.getScene().getFocusOwner())
                .map(pages::show)
                .or(() -> problems.inFront().map(finding -> pages.show(finding.code())))
                .orElse(false);
        if (!shown) {
            drawer.open(drawer.pane("problems"));
            drawer.focusTab();
        }
    }

    private Path exportTarget() {
        return Objects.requireNonNullElseGet(
                file.path().get(),
                () -> Path.of(System.getProperty("user.home"), file.name().get()));
    }

    /** Fills the frame, begins, and offers what a crash left behind. */
    void furnish(WindowFrame frame, Consumer<OpenFile> begin) {
        desk.onOpen(() -> Platform.runLater(source::focusText));
        begin.accept(file);
        MenuRow menus = MenuPlan.menus(book, panes, new RecentMenu(memory, words, file::open));
        overlay.showing().subscribe(menus::leave);
        Workbench bench = new Workbench(
                new TopBar(menus, book),
                notices,
                outline,
                source,
                drawer,
                new StatusBar(desk, file, source.caret(), () -> drawer.open(drawer.pane("problems"))));
        bench.showOf(file, () -> new StartPage(book, memory.recent(), file::open));
        frame.fill(bench);
        listen(stage.getScene());
        drafts.start();
        if (windows.isAlone(window)) {
            file.whenRead(drafts::offer);
        }
        Settling.of(stage.getScene());
    }

    private void listen(Scene scene) {
        new Keyboard(book)
                .also("Shortcut+Shift+Z", book.of("edit-redo"))
                .also("Shortcut+EQUALS", book.of("view-larger"))
                .also("Shortcut+Shift+EQUALS", book.of("view-larger"))
                .also("Shortcut+Shift+PLUS", book.of("view-larger"))
                .also("Shortcut+ADD", book.of("view-larger"))
                .also("Shortcut+SUBTRACT", book.of("view-smaller"))
                .also("Shortcut+Numpad 0", book.of("view-normal"))
                .listen(scene, overlay.showing());
        FileDrop.accept(scene, file::open);
        FileWatch watch = new FileWatch(() -> {
            outside.look();
            Platform.runLater(neighbours::look);
        });
        file.path().subscribe(watch::watch);
        stage.focusedProperty().addListener((o, old, focused) -> {
            if (focused) {
                outside.look();
            }
        });
    }

    /** Takes the file from the desk; a window that is not the only one goes with it. */
    private void close() {
        if (windows.isAlone(window)) {
            file.close();
        } else {
            window.close();
        }
    }

    /** The window is about to close: nothing is left to recover. */
    void leave() {
        drafts.leave();
        documents.flush();
    }
}
