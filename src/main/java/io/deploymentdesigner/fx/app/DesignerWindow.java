package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.fx.export.ExportDialog;
import io.deploymentdesigner.fx.problems.ProblemsPresenter;
import io.deploymentdesigner.fx.source.SourcePane;
import io.deploymentdesigner.fx.template.SaveTemplateDialog;
import io.deploymentdesigner.fx.template.TemplateDialog;
import io.deploymentdesigner.fx.theme.ZoomPane;
import io.deploymentdesigner.settings.ConfigFolder;
import io.deploymentdesigner.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** One window, put together by constructors. */
final class DesignerWindow {
    private static final String PROGRAM = "Deployment Designer";

    private final Stage stage;
    private final ConfigFolder folder;
    private final Overlay overlay = new Overlay();
    private final Executor worker = DeskMaker.thread("files");
    private final Memory memory;
    private final Desk desk;
    private final Words words;
    private final OpenFile file;
    private final SourcePane source;
    private final ProblemsPresenter problems;
    private final Panes panes;
    private final Drawer drawer;
    private final ActionBook book;
    private final DraftKeeper drafts;
    private final OutsideChange outside;
    private final DocumentMemory documents;

    DesignerWindow(Stage stage, ConfigFolder folder, Locale asked) {
        this.stage = stage;
        this.folder = folder;
        this.memory = new Memory(folder.settings());
        this.desk = DeskMaker.desk(memory, asked, Platform::runLater);
        this.words = Words.of(desk.locale(), DesignerWindow.class);
        Dialogs dialogs = new WindowDialogs(stage, overlay, words);
        this.file = new OpenFile(desk, dialogs, memory::opened, worker, Platform::runLater);
        this.source = new SourcePane(desk);
        this.problems = new ProblemsPresenter(desk);
        this.panes = PaneSet.of(desk, source, problems);
        this.drawer = new Drawer(panes.drawer(), words);
        this.drafts = new DraftKeeper(folder.drafts(), desk, file, words, worker);
        this.outside = new OutsideChange(desk, file, words, worker, Platform::runLater);
        this.documents = new DocumentMemory(folder.documents(), desk, file, worker);
        this.book = actions(dialogs);
    }

    /** What the panes share. */
    Desk desk() {
        return desk;
    }

    /** The file of this window. */
    OpenFile file() {
        return file;
    }

    private ActionBook actions(Dialogs dialogs) {
        ActionBook actions = new ActionBook(words);
        Templates templates = new Templates(folder.templates());
        WindowActions window = new WindowActions(actions, desk, file);
        window.files(
                () -> new TemplateDialog(overlay, templates, desk.locale(), file::create).show(),
                () -> new ExportDialog(overlay, desk, dialogs::fileToSave).show(exportTarget()),
                () -> new SaveTemplateDialog(overlay, templates, desk).show());
        Copying copying = new Copying(desk, words);
        Runnable settings = () -> new SettingsDialog(overlay, desk, words, folder.templates()).show();
        window.copying(copying::template, copying::rendered, settings, this::quit);
        window.editing(
                source,
                () -> new GoToLine(overlay, words, source::goTo)
                        .show(desk.snapshot().get().lines().lineCount()));
        FixAllDialog fixAll = new FixAllDialog(overlay, desk, words, DeskMaker.thread("fixes"), Platform::runLater);
        window.problems(() -> problems.step(1), () -> problems.step(-1), problems::fix, fixAll::show);
        window.views();
        window.focus(() -> panes.form().requestFocus(), source::focusText, () -> FocusWalk.into(drawer));
        window.looks();
        window.help(
                () -> new ActionSearch(actions, overlay).show(),
                this::explain,
                () -> new AboutDialog(overlay, words).show());
        actions.addAll(panes.insertions());
        return actions;
    }

    /** The page of the finding in front, else the list to choose one from. */
    private void explain() {
        ExplainDialog pages = new ExplainDialog(overlay, words);
        boolean shown =
                problems.inFront().map(finding -> pages.show(finding.code())).orElse(false);
        if (!shown) {
            drawer.open(drawer.pane("problems"));
        }
    }

    private Path exportTarget() {
        return Objects.requireNonNullElseGet(
                file.path().get(),
                () -> Path.of(System.getProperty("user.home"), file.name().get()));
    }

    /** Shows the window and opens the files that were named. */
    void show(List<Path> files) {
        Workbench bench = new Workbench(
                new TopBar(MenuPlan.menus(book, panes.insertions(), new RecentMenu(memory, words, file::open)), book),
                new NoticeBar(desk),
                panes,
                drawer,
                new StatusBar(desk, source.caret(), () -> drawer.open(drawer.pane("problems"))));
        bench.startPage(file.isOpen(), () -> new StartPage(book, memory.recent(), file::open));
        WindowSize size = WindowSize.fitting();
        Scene scene = new Scene(new ZoomPane(new StackPane(bench, overlay), desk.zoom()), size.width(), size.height());
        Sheets.on(scene);
        new Keyboard(book)
                .also("Shortcut+Shift+Z", book.of("edit-redo"))
                .also("Shortcut+EQUALS", book.of("view-larger"))
                .also("Shortcut+ADD", book.of("view-larger"))
                .also("Shortcut+SUBTRACT", book.of("view-smaller"))
                .also("Shortcut+NUMPAD0", book.of("view-normal"))
                .listen(scene, overlay.showing());
        FileDrop.accept(scene, file::open);
        attend(scene);
        files.forEach(file::open);
    }

    private void attend(Scene scene) {
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> title(file.name().get(), desk.unsaved().get()), file.name(), desk.unsaved()));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        FileWatch watch = new FileWatch(outside::look);
        file.path().subscribe(watch::watch);
        stage.focusedProperty().addListener((o, old, focused) -> {
            if (focused) {
                outside.look();
            }
        });
        stage.show();
        documents.start();
        drafts.offer();
        drafts.start();
    }

    private static String title(String name, boolean unsaved) {
        return name.isEmpty() ? PROGRAM : name + (unsaved ? " *" : "") + " — " + PROGRAM;
    }

    private void quit() {
        if (!overlay.showing().get() && file.mayLeave()) {
            drafts.forget();
            documents.finish();
            worker.execute(() -> Platform.runLater(Platform::exit));
            stage.close();
        }
    }
}
