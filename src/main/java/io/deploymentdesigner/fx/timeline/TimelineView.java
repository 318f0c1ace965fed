package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Handle;
import io.deploymentdesigner.probe.drawing.View;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;

/** The surface: a canvas that shows the presenter's picture, and a node for each handle so that it can have the focus. */
final class TimelineView extends Pane {
    private final TimelinePresenter presenter;
    private final InkPalette palette = new InkPalette(this);
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D(), palette::color);
    private final Map<String, HandleKnob> knobs = new HashMap<>();
    private Optional<Drawing> shown = Optional.empty();

    TimelineView(TimelinePresenter presenter) {
        this.presenter = presenter;
        setId("timeline-view");
        getStyleClass().add("timeline-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
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

    /** Whether a handle has the focus; it would lose it with its lane's handles when another lane showed its own. */
    boolean isHandleFocused() {
        return knobs.values().stream().anyMatch(HandleKnob::isFocused);
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
        return presenter.leastHeight();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        shown = presenter.drawing(getWidth(), getHeight());
        canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        shown.ifPresent(painter::paint);
        place(shown.map(Drawing::handles).orElse(List.of()));
    }

    private void place(List<Handle> handles) {
        Set<String> present = new HashSet<>();
        for (Handle handle : handles) {
            present.add(handle.id());
            HandleKnob knob = knobs.computeIfAbsent(handle.id(), id -> new HandleKnob(presenter, this, id));
            knob.show(handle);
            if (!getChildren().contains(knob)) {
                getChildren().add(knob);
            }
        }
        getChildren()
                .removeIf(node -> node instanceof HandleKnob knob && !present.contains(knob.getId()) && !knob.isHeld());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return InkPalette.metaData();
    }
}
