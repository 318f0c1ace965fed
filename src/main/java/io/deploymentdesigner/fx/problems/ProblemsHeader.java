package io.deploymentdesigner.fx.problems;

import io.deploymentdesigner.fx.desk.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Names the columns of the list. */
final class ProblemsHeader extends HBox {
    ProblemsHeader(Words words, ObservableValue<Boolean> rounds) {
        getStyleClass().add("problems-header");
        Label problem = column(words, "problem", "problem-what");
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        Label round = column(words, "round", "problem-round");
        round.managedProperty().bind(rounds);
        round.visibleProperty().bind(rounds);
        getChildren()
                .addAll(
                        column(words, "code", "problem-code-column"),
                        round,
                        problem,
                        column(words, "place", "problem-place"),
                        column(words, "line", "problem-line"),
                        column(words, "fix", "problem-fix-column"));
    }

    private static Label column(Words words, String key, String style) {
        Label label = new Label();
        label.textProperty().bind(words.live("column." + key));
        label.getStyleClass().add(style);
        return label;
    }
}
