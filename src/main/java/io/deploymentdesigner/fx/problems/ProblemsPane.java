package io.deploymentdesigner.fx.problems;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.fx.problems.ProblemsPresenter.Filter;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Problems tab: errors first, two lines for each finding, Enter and click jump, the button mends. */
public final class ProblemsPane implements DrawerPane {
    private final ProblemsPresenter presenter;
    private final Words words;
    private final ListView<Diagnostic> list = new ListView<>();
    private final BorderPane content = new BorderPane(list);
    private final Segments<Filter> filters = new Segments<>("problems-filter");
    private final Button mendAll = new Button();
    private boolean refreshing;

    /** A tab that follows the presenter. */
    public ProblemsPane(Desk desk, ProblemsPresenter presenter) {
        this.presenter = presenter;
        this.words = Words.of(desk.locale(), ProblemsPane.class);
        list.setId("problems-list");
        list.getStyleClass().add("problems");
        desk.locale().subscribe(locale -> makeCells(desk));
        list.setPlaceholder(empty());
        content.getStyleClass().add("problems-pane");
        content.setTop(new ProblemsHeader(words, presenter.hasRounds(), list));
        filters();
        presenter.shown().subscribe(this::show);
        presenter.current().addListener((o, old, now) -> mark(now));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.setOnContextMenuRequested(this::menu);
        list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> chosen(now));
    }

    /** Cells out of sight keep their words, so another language gets cells of its own. */
    private void makeCells(Desk desk) {
        list.setCellFactory(view -> new ProblemCell(desk, presenter, words));
    }

    /** One sentence, one action: the muted ones where there are any, else the pod in its mesh. */
    private Node empty() {
        Label sentence = new Label();
        sentence.setId("problems-empty");
        sentence.textProperty().bind(presenter.filter().flatMap(filter -> words.live(nothing(filter))));
        sentence.getStyleClass().add("muted");
        Hyperlink next = new Hyperlink();
        next.setId("problems-empty-next");
        next.getStyleClass().add("link");
        next.textProperty().bind(presenter.shown().flatMap(shown -> nextStep()));
        next.setOnAction(event -> goOn());
        VBox box = new VBox(sentence, next);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static String nothing(Filter filter) {
        return filter == Filter.MUTED ? "problems.none.muted" : "problems.none";
    }

    private boolean hasMuted() {
        return presenter.filter().get() != Filter.MUTED && presenter.count(Filter.MUTED) > 0;
    }

    private ObservableValue<String> nextStep() {
        return hasMuted()
                ? words.live("problems.listMuted", String.valueOf(presenter.count(Filter.MUTED)))
                : words.live("problems.lookAtMesh");
    }

    private void goOn() {
        if (hasMuted()) {
            presenter.filter().set(Filter.MUTED);
        } else {
            presenter.lookAtMesh();
        }
    }

    private void filters() {
        add(Filter.ALL, null);
        add(Filter.ERRORS, Severity.ERROR);
        add(Filter.WARNINGS, Severity.WARNING);
        add(Filter.MUTED, null);
        filters.value().bindBidirectional(presenter.filter());
        mendAll.setId("problems-fix-all");
        mendAll.getStyleClass().add("flat");
        mendAll.textProperty().bind(words.live("problems.fixAll"));
        mendAll.setGraphic(Mark.wand());
        mendAll.setMinWidth(Button.USE_PREF_SIZE);
        mendAll.disableProperty().bind(presenter.shown().map(shown -> !presenter.hasSafeFix()));
        mendAll.setOnAction(event -> presenter.mendAll().get().run());
    }

    private void add(Filter filter, @Nullable Severity severity) {
        String word = filter.name().toLowerCase(Locale.ROOT);
        ObservableValue<String> title = presenter
                .shown()
                .flatMap(shown -> words.live("filter." + word, String.valueOf(presenter.count(filter))));
        filters.add(filter, word, title, severity == null ? null : Mark.of(severity));
    }

    private void press(KeyEvent event) {
        Diagnostic finding = list.getSelectionModel().getSelectedItem();
        if (finding != null && event.getCode() == KeyCode.ENTER) {
            presenter.jump(finding);
            event.consume();
        }
    }

    /** The menu of the chosen finding, where the key asks for it and not the pointer. */
    private void menu(ContextMenuEvent event) {
        int index = list.getSelectionModel().getSelectedIndex();
        if (event.isKeyboardTrigger() && list.lookup("#" + ProblemCell.id(list, index)) instanceof ProblemCell cell) {
            cell.getContextMenu().show(cell, Side.BOTTOM, 0, 0);
            event.consume();
        }
    }

    private void chosen(@Nullable Diagnostic finding) {
        if (finding != null && !refreshing) {
            presenter.current().set(finding);
        }
    }

    private void show(List<Diagnostic> findings) {
        if (!list.getItems().equals(findings)) {
            refreshing = true;
            list.getItems().setAll(findings);
            refreshing = false;
        }
        mark(presenter.current().get());
    }

    private void mark(@Nullable Diagnostic finding) {
        int index = finding == null ? -1 : list.getItems().indexOf(finding);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
    }

    @Override
    public String id() {
        return "problems";
    }

    @Override
    public ObservableValue<String> title() {
        return words.live("problems.title");
    }

    @Override
    public ObservableValue<? extends Number> count() {
        return presenter.shown().map(shown -> presenter.count(Filter.ALL));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> toolbar() {
        return List.of(mendAll, filters);
    }
}
