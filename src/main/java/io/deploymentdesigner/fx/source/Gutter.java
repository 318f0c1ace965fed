package io.deploymentdesigner.fx.source;

import java.util.function.Supplier;
import javafx.scene.Node;
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
        return new GutterRow(line, decoration.get().gutter(line), bar(line));
    }

    private @Nullable String bar(int line) {
        if (decoration.get().focus().contains(line)) {
            return "focus";
        }
        return decoration.get().scope().contains(line) ? "scope" : null;
    }
}
