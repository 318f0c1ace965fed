package io.deploymentdesigner.fx.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/** A piece of code with a wavy line below, as the text editor draws it; an empty piece is a short wave. */
public final class WavyText extends Pane {
    private static final double STEP = 2;
    private static final double HEIGHT = 2;
    private static final double LEAST = 6;

    private final Label label;
    private final Polyline wave = new Polyline();

    /** A piece of text in the colour of an error. */
    public WavyText(String text) {
        label = new Label(text);
        label.getStyleClass().add("code");
        wave.getStyleClass().add("wave");
        wave.setManaged(false);
        getStyleClass().add("wavy");
        getChildren().addAll(label, wave);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(LEAST, label.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(-1);
    }

    @Override
    public double getBaselineOffset() {
        return label.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        double width = prefWidth(-1);
        label.resizeRelocate(0, 0, label.prefWidth(-1), label.prefHeight(-1));
        wave.getPoints().clear();
        double base = label.getBaselineOffset() + HEIGHT;
        int point = 0;
        for (double x = 0; x <= width; x += STEP) {
            wave.getPoints().addAll(x, base + (point++ % 2 == 0 ? 0 : HEIGHT));
        }
    }
}
