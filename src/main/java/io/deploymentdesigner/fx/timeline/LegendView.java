package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Ink;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The legend beside what is assumed: the shapes in view and what they mean. */
final class LegendView extends Region {
    private final TimelinePresenter presenter;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter;
    private final TimelineView lanes;
    private Optional<Drawing> drawing = Optional.empty();

    LegendView(TimelinePresenter presenter, TimelineView lanes) {
        this.presenter = presenter;
        this.lanes = lanes;
        Function<Ink, Color> colors = ink -> lanes.palette().color(ink);
        this.painter = new CanvasPainter(canvas.getGraphicsContext2D(), colors);
        setId("timeline-legend");
        setMouseTransparent(true);
        getChildren().add(canvas);
        presenter.revision().addListener((o, old, now) -> refresh());
        presenter.desk().looks().appearance().addListener((o, old, now) -> requestLayout());
        refresh();
    }

    private void refresh() {
        drawing = presenter.picture().map(picture -> picture.legend(Math.max(400, lanes.getWidth())));
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.map(d -> Math.ceil(d.width())).orElse(0.0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing.map(Drawing::height).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        drawing.ifPresent(d -> {
            canvas.setWidth(Math.ceil(d.width()) + 2);
            canvas.setHeight(d.height());
            canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            painter.paint(d);
        });
    }
}
