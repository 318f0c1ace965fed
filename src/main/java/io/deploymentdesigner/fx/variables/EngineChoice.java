package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which tool fills the file. */
final class EngineChoice extends HBox {
    private static final List<String> PLAIN =
            List.of("envsubst", "bash", "bash:-u", "a8m", "a8m:'-no-unset'", "tokens", "none");

    private static final double WIDTH = 180;

    private final ComboBox<String> choice = new ComboBox<>();
    private boolean refreshing;

    EngineChoice(Desk desk, VariablesPresenter presenter, Words words) {
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.textProperty().bind(words.live("variables.substitutedBy"));
        label.setLabelFor(choice);
        choice.setId("variables-engine");
        choice.setPrefWidth(WIDTH);
        choice.accessibleTextProperty().bind(label.textProperty());
        setAlignment(Pos.CENTER_RIGHT);
        setSpacing(8);
        getChildren().addAll(label, choice);
        desk.feed().subscribe(feed -> show(feed.engine(), presenter.variables().get()));
        presenter.variables().subscribe(used -> show(desk.feed().get().engine(), used));
        choice.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && !refreshing) {
                presenter.setEngine(Engine.parse(now));
            }
        });
    }

    private void show(Engine engine, List<UsedVariable> used) {
        List<String> words = new ArrayList<>(PLAIN);
        words.add(1, listed(used));
        if (!words.contains(engine.toString())) {
            words.add(engine.toString());
        }
        refreshing = true;
        if (!choice.getItems().equals(words)) {
            choice.getItems().setAll(words);
        }
        choice.getSelectionModel().select(engine.toString());
        refreshing = false;
    }

    /** The list of just the variables that the file uses. */
    private static String listed(List<UsedVariable> used) {
        return used.stream()
                .map(variable -> "${" + variable.name() + "}")
                .collect(Collectors.joining(" ", "envsubst:'", "'"));
    }
}
