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
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The variables of the file: how often used, with which sample value, in which pipelines set. */
final class VariableTable extends GridPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int COLUMNS = 4;

    /** The signs of an alphabet stay on one line. */
    private static final Pattern BETWEEN_SIGNS = Pattern.compile("(?<=\\p{P}|\\+) (?=\\p{P}|\\+)");

    private final Desk desk;
    private final VariablesPresenter presenter;
    private final Words words;
    private List<UsedVariable> shown = List.of();
    private List<OtherExpansion> others = List.of();
    private boolean stale;

    VariableTable(Desk desk, VariablesPresenter presenter, Words words) {
        this.desk = desk;
        this.presenter = presenter;
        this.words = words;
        setId("variables-table");
        getStyleClass().add("variable-table");
        getColumnConstraints().addAll(column(150, 0), column(64, 0), column(136, 1), column(112, 2));
        presenter.variables().subscribe(this::show);
        presenter.others().subscribe(others -> rebuildUnlessEqual(others));
        presenter.chosen().subscribe(chosen -> mark());
        desk.locale().addListener((o, old, now) -> rebuild());
        sceneProperty().subscribe(scene -> {
            if (scene != null && stale) {
                rebuild();
            }
        });
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

    /** Makes the rows anew; while the tab is not in the window, once it comes there. */
    private void rebuild() {
        stale = getScene() == null;
        if (!stale) {
            build();
        }
    }

    private void build() {
        getChildren().clear();
        String[] heads = {"variable", "used", "sample", "setIn"};
        for (int i = 0; i < heads.length; i++) {
            add(head(words.text("column." + heads[i])), i, 0);
        }
        for (int row = 0; row < shown.size(); row++) {
            UsedVariable variable = shown.get(row);
            Region ground = new Region();
            ground.getStyleClass().add("variable-row");
            ground.setUserData(variable.name());
            add(ground, 0, row + 1, COLUMNS, 1);
            Node[] cells = {chip(variable), used(variable), sample(variable), where(variable)};
            for (int i = 0; i < cells.length; i++) {
                add(cells[i], i, row + 1);
            }
        }
        if (!others.isEmpty()) {
            others(shown.size() + 1);
        }
        mark();
    }

    private HBox sample(UsedVariable variable) {
        SampleField field = new SampleField(presenter, variable, words);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox sample = new HBox(field, new PresetMenu(desk, presenter, variable, words));
        sample.getStyleClass().add("sample");
        sample.setAlignment(Pos.CENTER_LEFT);
        return sample;
    }

    /** What the chosen tool leaves alone, and who expands it instead. */
    private void others(int from) {
        Label title = head(words.text("who.title"));
        title.setId("variables-others");
        add(title, 0, from, COLUMNS, 1);
        for (int i = 0; i < others.size(); i++) {
            OtherExpansion other = others.get(i);
            Label written = new Label(other.written());
            written.getStyleClass().addAll("mono", "other-written");
            written.setTooltip(new Tooltip(other.written()));
            Button used = link("other-" + i + "-used", other.places().size());
            used.setOnAction(event -> presenter.jump(other));
            Label who = new Label(words.text(other.who()), other.doubtful() ? Mark.of(Severity.WARNING) : null);
            who.setId("other-" + i + "-who");
            who.getStyleClass().add(other.doubtful() ? "message-warning" : "set-in");
            who.setWrapText(true);
            add(new HBox(written), 0, from + 1 + i);
            add(used, 1, from + 1 + i);
            add(who, 2, from + 1 + i, 2, 1);
        }
    }

    private void rebuildUnlessEqual(List<OtherExpansion> now) {
        if (!now.equals(others)) {
            others = now;
            rebuild();
        }
    }

    /** The row of the variable that is tried in the chosen case. */
    private void mark() {
        ChosenCase chosen = presenter.chosen().get();
        for (Node node : getChildren()) {
            boolean own = chosen != null && chosen.variable().equals(node.getUserData());
            node.pseudoClassStateChanged(CHOSEN, own);
        }
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("table-head");
        head.setMinWidth(Region.USE_PREF_SIZE);
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
        HBox box = new HBox(chip);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button used(UsedVariable variable) {
        Button used =
                link("variable-" + variable.word() + "-used", variable.places().size());
        used.setOnAction(event -> presenter.jump(variable));
        return used;
    }

    private Button link(String id, int count) {
        Button link = new Button(words.text("variable.used", count));
        link.setId(id);
        link.getStyleClass().add("link");
        link.setTooltip(new Tooltip(words.text("variable.jump")));
        return link;
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
            String signs = PredefinedVariables.alphabet(variable.name())
                    .description(desk.locale().get());
            Label alphabet = new Label(BETWEEN_SIGNS.matcher(signs).replaceAll("\u00a0"));
            alphabet.getStyleClass().add("hint");
            alphabet.setWrapText(true);
            where.getChildren().add(alphabet);
        }
        where.setAlignment(Pos.CENTER_LEFT);
        return where;
    }
}
