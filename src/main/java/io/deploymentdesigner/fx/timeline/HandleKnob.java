package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Handle;
import io.deploymentdesigner.probe.drawing.TimeScale;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A handle that can be dragged and has the focus: to a screen reader a slider with a name, a value and a unit. */
final class HandleKnob extends Region {
    private static final long SECOND = 1000;
    private static final long TENTH = 100;

    private final TimelinePresenter presenter;
    private final TimelineView view;
    private final Tooltip tip = new Tooltip();
    private @Nullable Handle handle;
    private @Nullable Handle grabbed;
    private double grabbedAt;
    private boolean changed;

    HandleKnob(TimelinePresenter presenter, TimelineView view, String id) {
        this.presenter = presenter;
        this.view = view;
        setId(id);
        getStyleClass().add("timeline-handle");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.H_RESIZE);
        Tooltip.install(this, tip);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> release());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Whether it shows whatever lane the pointer is in. */
    boolean isAlwaysThere() {
        return handle != null && handle.target() == Handle.Target.SERVES_AFTER;
    }

    /** Whether it is being dragged. */
    boolean isHeld() {
        return grabbed != null;
    }

    void show(Handle now) {
        handle = now;
        double reach = Handle.REACH;
        resizeRelocate(now.x() - reach, now.y() - reach, 2 * reach, 2 * reach);
        String text = presenter.words().text("handle." + now.target().name(), valueText(now));
        setAccessibleText(text);
        tip.setText(text);
    }

    private static String valueText(Handle handle) {
        boolean app = handle.target() == Handle.Target.SERVES_AFTER;
        return app ? Double.toString(handle.value() / (double) SECOND) : Long.toString(handle.value());
    }

    private void grab(MouseEvent event) {
        requestFocus();
        presenter.beginDrag();
        grabbed = handle;
        changed = false;
        grabbedAt = timeAt(event);
        event.consume();
    }

    private void drag(MouseEvent event) {
        Handle held = grabbed;
        if (held != null) {
            changed = true;
            presenter.edits().set(held, valueAfter(held, timeAt(event) - grabbedAt, event.isAltDown()));
        }
        event.consume();
    }

    private void release() {
        grabbed = null;
        presenter.endDrag();
        view.requestLayout();
    }

    private double timeAt(MouseEvent event) {
        Point2D point = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        TimeScale scale = view.view().scale();
        return scale.timeAt(point.getX());
    }

    /** What a way in time makes of the value: a count moves by whole periods. */
    private long valueAfter(Handle held, double movedMs, boolean fine) {
        return switch (held.target()) {
            case SERVES_AFTER -> {
                long step = fine ? TENTH : SECOND;
                yield Math.max(0, Math.round((held.value() + movedMs) / step) * step);
            }
            case INITIAL_DELAY, PERIOD -> held.value() + Math.round(movedMs / SECOND);
            case FAILURE_THRESHOLD -> held.value() + Math.round(movedMs / (SECOND * periodOf(held)));
        };
    }

    private long periodOf(Handle held) {
        return presenter.edits().periodSeconds(held);
    }

    private void press(KeyEvent event) {
        Handle now = handle;
        if (now == null) {
            return;
        }
        int by = event.isShiftDown() ? 10 : 1;
        switch (event.getCode()) {
            case LEFT, DOWN -> nudge(now, -by, event);
            case RIGHT, UP -> nudge(now, by, event);
            case ENTER -> event.consume();
            case ESCAPE -> restore(event);
            default -> {}
        }
    }

    private void nudge(Handle now, int by, KeyEvent event) {
        boolean app = now.target() == Handle.Target.SERVES_AFTER;
        presenter.beginDrag();
        presenter.edits().set(now, now.value() + (app ? by * SECOND : by));
        presenter.endDrag();
        event.consume();
    }

    /** Esc during a drag puts back what was there. */
    private void restore(KeyEvent event) {
        Handle held = grabbed;
        if (held != null && changed && event.getCode() == KeyCode.ESCAPE) {
            presenter.edits().set(held, held.value());
            release();
            event.consume();
        }
    }
}
