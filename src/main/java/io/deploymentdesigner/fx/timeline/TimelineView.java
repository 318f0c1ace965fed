package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.View;
import java.util.List;
import java.util.Optional;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/** The surface: a canvas that shows the presenter's picture, and a node for each lane and handle so that it can have the focus. */
final class TimelineView extends Pane {
    private final TimelinePresenter presenter;
    private final InkPalette palette = new InkPalette(this);
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D(), palette::color);
    private final LaneWalk walk;
    private Optional<Drawing> shown = Optional.empty();

    TimelineView(TimelinePresenter presenter) {
        this.presenter = presenter;
        this.walk = new LaneWalk(presenter, this);
        setId("timeline-view");
        getStyleClass().add("timeline-view");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinWidth(0);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        presenter.revision().addListener((o, old, now) -> requestLayout());
    }

    InkPalette palette() {
        return palette;
    }

    /** The picture on the canvas. */
    Optional<Drawing> shown() {
        return shown;
    }

    /** The lanes as places for the keyboard. */
    LaneWalk walk() {
        return walk;
    }

    /** It is one of its lanes that has the focus. */
    @Override
    public void requestFocus() {
        walk.focus("");
    }

    /** What of the timeline lies where. */
    View view() {
        ViewWindow window = presenter.sight().window().get();
        return new View(
                getWidth(),
                getHeight(),
                window.from(),
                window.to(),
                View.NO_CURSOR,
                true,
                "",
                presenter.desk().locale().get());
    }

    @Override
    protected double computeMinHeight(double width) {
        return presenter.picture().map(TimelinePicture::leastHeight).orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        shown = presenter.picture().flatMap(picture -> picture.in(getWidth(), getHeight()));
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        shown.ifPresent(painter::paint);
        shown.ifPresentOrElse(walk::place, walk::clear);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return InkPalette.metaData();
    }
}
