package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.jspecify.annotations.Nullable;

/** What stands left of each line: the mark of its worst finding, its number, the bar of the focused field. */
final class Gutter implements SideDecorator {
    private static final double WIDTH = 46;
    private static final double PER_DIGIT = 8;

    private final Supplier<Decoration> decoration;
    private final Supplier<Integer> lines;

    Gutter(Supplier<Decoration> decoration, Supplier<Integer> lines) {
        this.decoration = decoration;
        this.lines = lines;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return WIDTH + PER_DIGIT * Math.max(0, String.valueOf(lines.get()).length() - 2);
    }

    @Override
    public @Nullable Node getMeasurementNode(int index) {
        return null;
    }

    @Override
    public Node getNode(int index) {
        int line = index + 1;
        Label number = new Label(String.valueOf(line));
        number.getStyleClass().add("line-number");
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(number, javafx.scene.layout.Priority.ALWAYS);
        HBox row = new HBox(mark(decoration.get().gutter(line)), number, bar(line));
        row.getStyleClass().add("gutter-row");
        if (decoration.get().focus().contains(line)) {
            row.getStyleClass().add("focus");
        }
        return row;
    }

    private static Node mark(@Nullable Severity severity) {
        if (severity == null) {
            Region nothing = new Region();
            nothing.getStyleClass().add("gutter-nothing");
            return nothing;
        }
        return Mark.of(severity);
    }

    private Region bar(int line) {
        Region bar = new Region();
        bar.getStyleClass().add("gutter-bar");
        if (decoration.get().focus().contains(line)) {
            bar.getStyleClass().add("focus");
        } else if (decoration.get().scope().contains(line)) {
            bar.getStyleClass().add("scope");
        }
        return bar;
    }
}
