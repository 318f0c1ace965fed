package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Chip;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariable.Availability;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The variables of the file: how often used, with which sample value, in which pipelines set. */
final class VariableTable extends GridPane {
    private final Desk desk;
    private final VariablesPresenter presenter;
    private final Words words;
    private List<UsedVariable> shown = List.of();

    VariableTable(Desk desk, VariablesPresenter presenter, Words words) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = words;
        setId("variables-table");
        getStyleClass().add("variable-table");
        getColumnConstraints().addAll(column(150, 0), column(50, 0), column(120, 1), column(150, 2));
        presenter.variables().subscribe(this::show);
        desk.locale().addListener((o, old, now) -> rebuild());
    }

    private static ColumnConstraints column(double least, int share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(least);
        column.setHgrow(share > 0 ? Priority.ALWAYS : Priority.NEVER);
        return column;
    }

    /** A field that is being edited keeps its caret: rows are only made anew where something differs. */
    private void show(List<UsedVariable> variables) {
        if (!variables.equals(shown)) {
            shown = variables;
            rebuild();
        }
    }

    private void rebuild() {
        getChildren().clear();
        String[] heads = {"variable", "used", "sample", "setIn"};
        for (int i = 0; i < heads.length; i++) {
            add(head(words.text("column." + heads[i])), i, 0);
        }
        for (int row = 0; row < shown.size(); row++) {
            UsedVariable variable = shown.get(row);
            addRow(
                    row + 1,
                    chip(variable),
                    used(variable),
                    new SampleField(presenter, variable, words),
                    where(variable));
        }
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("table-head");
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private Node chip(UsedVariable variable) {
        Chip chip = new Chip(variable.name()).marked(variable.worst());
        chip.setId("variable-" + variable.word());
        PredefinedVariable predefined = variable.predefined();
        String told = predefined == null
                ? words.text("variable.own")
                : predefined.description(desk.locale().get());
        Tooltip.install(chip, new Tooltip(told));
        chip.setAccessibleText(variable.name() + ". " + told);
        return new HBox(chip);
    }

    private Button used(UsedVariable variable) {
        Button used = new Button(words.text("variable.used", variable.places().size()));
        used.setId("variable-" + variable.word() + "-used");
        used.getStyleClass().add("link");
        used.setTooltip(new Tooltip(words.text("variable.jump")));
        used.setOnAction(event -> presenter.jump(variable));
        return used;
    }

    private VBox where(UsedVariable variable) {
        PredefinedVariable predefined = variable.predefined();
        Availability availability = predefined == null ? null : predefined.availability();
        String key = availability == null ? "own" : availability.name().toLowerCase(Locale.ROOT);
        boolean partly = availability != null && availability != Availability.ALWAYS;
        Label first = new Label(words.text("set." + key), partly ? Mark.of(Severity.WARNING) : null);
        first.getStyleClass().add(partly ? "message-warning" : "set-in");
        first.setWrapText(true);
        VBox where = new VBox(first);
        if (predefined != null) {
            Label alphabet = new Label(PredefinedVariables.alphabet(variable.name())
                    .description(desk.locale().get()));
            alphabet.getStyleClass().add("hint");
            alphabet.setWrapText(true);
            where.getChildren().add(alphabet);
        }
        where.setAlignment(Pos.CENTER_LEFT);
        return where;
    }
}
