package io.deploymentdesigner.fx.theme;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows one node at a zoom: the node is laid out in fewer or more px and drawn larger or smaller, so every measure scales. */
public final class ZoomPane extends Region {
    private final Node content;
    private final ObservableDoubleValue zoom;

    /** A pane for {@code content}; 1 is 100 %. */
    public ZoomPane(Node content, ObservableDoubleValue zoom) {
        this.content = content;
        this.zoom = zoom;
        Scale scale = new Scale(1, 1, 0, 0);
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.addListener((o, old, now) -> {
            scale.setX(zoom.get());
            scale.setY(zoom.get());
            requestLayout();
        });
        scale.setX(zoom.get());
        scale.setY(zoom.get());
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * zoom.get();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * zoom.get();
    }
}
