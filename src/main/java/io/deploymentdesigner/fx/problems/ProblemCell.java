package io.deploymentdesigner.fx.problems;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.control.Sentences;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One finding: its mark and code, what happens and what it means, where, and the button that mends it. */
final class ProblemCell extends ListCell<Diagnostic> {
    private static final double LEAST = 46;

    private final Desk desk;
    private final ProblemsPresenter presenter;
    private final Words words;

    ProblemCell(Desk desk, ProblemsPresenter presenter, Words words) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                presenter.jump(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Diagnostic finding, boolean empty) {
        super.updateItem(finding, empty);
        if (finding == null || empty) {
            setGraphic(null);
            setContextMenu(null);
            return;
        }
        String message = finding.message().text(desk.locale().get());
        setId(id(getListView(), getIndex()));
        setGraphic(row(finding, Sentences.of(message, desk.locale().get())));
        setContextMenu(menu(finding));
        setAccessibleText(spoken(finding, message));
    }

    /** As high as the sentences need at a width, so that nothing of them is cut; asked before there is a width, one line. */
    @Override
    protected double computePrefHeight(double width) {
        Node row = getGraphic();
        double known =
                width > 0 ? width : getListView() == null ? 0 : getListView().getWidth();
        return row == null || known <= 0
                ? LEAST
                : Math.ceil(row.prefHeight(known) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        Node row = getGraphic();
        if (row != null) {
            double bottom = snappedBottomInset();
            layoutInArea(row, 0, 0, getWidth(), getHeight() - bottom, 0, HPos.LEFT, VPos.CENTER);
        }
    }

    private String spoken(Diagnostic finding, String message) {
        String round = presenter
                .round(finding)
                .map(number -> " "
                        + words.text(
                                "problems.round",
                                String.valueOf(number),
                                finding.stage().word()))
                .orElse("");
        return finding.severity().word() + " " + finding.code() + " " + message + round;
    }

    /** The id of the cell that shows a finding. */
    static String id(ListView<Diagnostic> list, int index) {
        return index < 0
                ? "problem-none"
                : "problem-" + list.getItems().get(index).code() + "-" + index;
    }

    private Node row(Diagnostic finding, Sentences sentences) {
        HBox mark = new HBox(Mark.of(finding.severity()));
        mark.getStyleClass().add("problem-mark");
        Label position = label(
                desk.snapshot().get().lines().position(finding.range().start()).toString(), "problem-line");
        VBox lines = lines(sentences);
        return new ProblemRow(
                lines,
                mark,
                label(finding.code(), "problem-code"),
                round(finding),
                lines,
                place(finding.path()),
                position,
                fix(finding));
    }

    /** When the API server would say it: the number of its answer and the stage that makes it. */
    private Label round(Diagnostic finding) {
        Label round = label("", "problem-round");
        round.setManaged(presenter.hasRounds().get());
        presenter.round(finding).ifPresent(number -> {
            String stage = finding.stage().word();
            round.setText(number + " · " + stage);
            round.setTooltip(new Tooltip(words.text("problems.round", String.valueOf(number), stage)));
        });
        return round;
    }

    private static VBox lines(Sentences sentences) {
        VBox lines = new VBox(label(sentences.first(), "problem-first"));
        if (!sentences.second().isEmpty()) {
            lines.getChildren().add(label(sentences.second(), "problem-second"));
        }
        lines.getChildren().forEach(line -> ((Label) line).setWrapText(true));
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    private static Label place(String path) {
        Label place = label(path, "problem-place");
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        place.setEllipsisString("…");
        return place;
    }

    private Node fix(Diagnostic finding) {
        HBox box = new HBox();
        box.getStyleClass().add("problem-fix-column");
        if (!finding.fixes().isEmpty()) {
            box.getChildren().add(button(finding, finding.fixes().getFirst()));
        }
        return box;
    }

    private Button button(Diagnostic finding, Fix fix) {
        Button button = new Button(fix.title().text(desk.locale().get()), Mark.wand());
        button.setId("problem-fix-" + finding.code() + "-" + getIndex());
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.getStyleClass().addAll("small", "problem-fix");
        button.setTooltip(new Tooltip(button.getText()));
        button.setOnAction(event -> desk.perform(finding, fix));
        return button;
    }

    private ContextMenu menu(Diagnostic finding) {
        ContextMenu menu = new ContextMenu();
        for (Fix fix : finding.fixes()) {
            menu.getItems().add(item(fix.title().text(desk.locale().get()), () -> desk.perform(finding, fix)));
            menu.getItems().add(item(words.text("problems.preview"), () -> desk.preview(finding, fix)));
        }
        if (presenter.canMute(finding)) {
            String code = finding.code();
            boolean user = presenter.isMuted(code);
            boolean file = presenter.isMutedInFile(finding);
            menu.getItems()
                    .addAll(
                            item(
                                    words.text(user ? "problems.unmute" : "problems.mute", code),
                                    () -> presenter.toggleMuted(code)),
                            item(
                                    words.text(file ? "problems.unmuteFile" : "problems.muteFile", code),
                                    () -> presenter.toggleMutedInFile(finding)));
        }
        return menu;
    }

    private static MenuItem item(String title, Runnable run) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
