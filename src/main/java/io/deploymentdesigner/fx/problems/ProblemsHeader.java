package io.deploymentdesigner.fx.problems;

import io.deploymentdesigner.fx.desk.Words;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Names the columns of the list. */
final class ProblemsHeader extends HBox {
    /** Between two columns in px, as the style sheet has it. */
    private static final double SPACING = 12;

    private static final ObservableValue<Number> NONE = new ReadOnlyDoubleWrapper(0);

    ProblemsHeader(Words words, ObservableValue<Boolean> rounds, ListView<?> list) {
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
                        column(words, "fix", "problem-fix-column"),
                        besideTheBar(list));
    }

    /** As wide as the list's scroll bar while that is there, so that the names stand over their columns. */
    private Region besideTheBar(ListView<?> list) {
        Region gap = new Region();
        gap.setMinWidth(0);
        HBox.setMargin(gap, new Insets(0, 0, 0, -SPACING));
        list.skinProperty()
                .subscribe(skin -> list.lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                        .forEach(bar -> gap.prefWidthProperty()
                                .bind(bar.visibleProperty().flatMap(there -> there ? bar.widthProperty() : NONE))));
        return gap;
    }

    private static Label column(Words words, String key, String style) {
        Label label = new Label();
        label.textProperty().bind(words.live("column." + key));
        label.getStyleClass().add(style);
        return label;
    }
}
