package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What stands left of one line, laid out by hand: the area makes a new one for every line near the view at each
 * keystroke, so a row holds as few nodes as it can.
 */
final class GutterRow extends Region {
    private static final double BAR = 3;
    private static final double GAP = 3;
    private static final double LEFT = 5;
    private static final double WIDTH = 46;
    private static final double PER_DIGIT = 8;

    private final double width;
    private final Text number;
    private final @Nullable Node mark;
    private final @Nullable Node bar;

    /**
     * A row.
     *
     * @param line its number, from 1
     * @param digits how many the longest number has
     * @param severity of its worst finding, null for none
     * @param bar the style of the bar at its right end, null for none
     */
    GutterRow(int line, int digits, @Nullable Severity severity, @Nullable String bar) {
        width = WIDTH + PER_DIGIT * Math.max(0, digits - 2);
        getStyleClass().add("gutter-row");
        number = new Text(Integer.toString(line));
        number.setTextOrigin(VPos.CENTER);
        number.getStyleClass().add("line-number");
        getChildren().add(number);
        this.mark = severity == null ? null : add(Mark.of(severity));
        this.bar = bar == null ? null : add(bar(bar));
        if ("focus".equals(bar)) {
            getStyleClass().add("focus");
        }
    }

    private Node add(Node node) {
        getChildren().add(node);
        return node;
    }

    private static Region bar(String style) {
        Region bar = new Region();
        bar.getStyleClass().addAll("gutter-bar", style);
        return bar;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        if (mark != null) {
            double side = mark.prefWidth(-1);
            mark.resizeRelocate(LEFT, snapPositionY((height - side) / 2), side, side);
        }
        double right = getWidth() - BAR - GAP;
        number.setX(snapPositionX(right - number.getLayoutBounds().getWidth()));
        number.setY(height / 2);
        if (bar != null) {
            bar.resizeRelocate(getWidth() - BAR, 0, BAR, height);
        }
    }
}
