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
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which tool fills the file, and beside it the list of names or the tokens that it is given. */
final class EngineChoice extends HBox {
    private static final double ARGUMENT_WIDTH = 190;

    private final VariablesPresenter presenter;
    private final Words words;
    private final ComboBox<EngineKind> choice = new ComboBox<>();
    private final TextField argument = new TextField();
    private boolean refreshing;

    EngineChoice(Desk desk, VariablesPresenter presenter, Words words) {
        this.presenter = presenter;
        this.words = words;
        Label label = new Label();
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.textProperty().bind(words.live("variables.substitutedBy"));
        label.setLabelFor(choice);
        choice.setId("variables-engine");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.accessibleTextProperty().bind(label.textProperty());
        setAlignment(Pos.CENTER_RIGHT);
        setSpacing(8);
        argument();
        getChildren().addAll(label, choice, argument);
        desk.locale().subscribe(locale -> choice.setConverter(names()));
        desk.feed().subscribe(feed -> show(feed.engine()));
        choice.setOnAction(event -> choose(choice.getValue()));
    }

    private void argument() {
        argument.setId("variables-engine-argument");
        argument.getStyleClass().add("mono");
        argument.setPrefWidth(ARGUMENT_WIDTH);
        argument.managedProperty().bind(argument.visibleProperty());
        argument.setOnAction(event -> take());
        argument.focusedProperty().addListener((o, old, now) -> {
            if (!now) {
                take();
            }
        });
    }

    private void show(Engine engine) {
        refreshing = true;
        EngineKind kind = EngineKind.of(engine);
        List<EngineKind> kinds = new ArrayList<>(EngineKind.USUAL);
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        if (!choice.getItems().equals(kinds)) {
            choice.getItems().setAll(kinds);
        }
        choice.setValue(kind);
        argument.setVisible(kind.takesArgument());
        argument.setText(EngineKind.argument(engine));
        String prompt = kind == EngineKind.TOKENS ? "engine.tokens.own" : "engine.envsubst-list.names";
        argument.setPromptText(words.text(prompt));
        argument.setAccessibleText(words.text(prompt));
        refreshing = false;
    }

    private void choose(@Nullable EngineKind kind) {
        if (kind != null && !refreshing) {
            presenter.setEngine(kind.engine(kind == EngineKind.ENVSUBST_LIST ? used() : ""));
        }
    }

    private void take() {
        EngineKind kind = choice.getValue();
        if (kind != null && kind.takesArgument() && !refreshing) {
            presenter.setEngine(kind.engine(argument.getText()));
        }
    }

    /** The list of just the variables that the file uses. */
    private String used() {
        return presenter.variables().get().stream()
                .map(variable -> "${" + variable.name() + "}")
                .collect(Collectors.joining(" "));
    }

    private StringConverter<EngineKind> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable EngineKind kind) {
                return kind == null ? "" : words.text("engine." + kind.word());
            }

            @Override
            public EngineKind fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
