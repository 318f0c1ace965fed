package io.deploymentdesigner.fx.timeline;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The stretch of time in view: the whole story until somebody zooms or moves it. */
final class TimelineSight {
    private static final long EMPTY_MS = 60_000;

    private final Supplier<@Nullable TimelineAnswer> answer;
    private final ObjectProperty<TimelinePresenter.Mode> mode;
    private final ObjectProperty<ViewWindow> window = new SimpleObjectProperty<>(new ViewWindow(0, EMPTY_MS));
    private boolean fitted = true;

    TimelineSight(Supplier<@Nullable TimelineAnswer> answer, ObjectProperty<TimelinePresenter.Mode> mode) {
        this.answer = answer;
        this.mode = mode;
    }

    ObjectProperty<ViewWindow> window() {
        return window;
    }

    private boolean isPod() {
        return mode.get() == TimelinePresenter.Mode.POD;
    }

    /** The earliest that can be seen, in milliseconds; before a rollout its old pods. */
    private double start() {
        TimelineAnswer shown = answer.get();
        return shown == null || isPod() ? 0 : -shown.rollout().leadMs();
    }

    /** The latest that can be seen, in milliseconds. */
    private double end() {
        TimelineAnswer shown = answer.get();
        if (shown == null) {
            return EMPTY_MS;
        }
        return Math.max(
                1,
                isPod() ? shown.timeline().run().coveredMs() : shown.rollout().viewMs());
    }

    /** Shows the whole story. */
    void fit() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            fitted = true;
            long view = isPod() ? shown.timeline().viewMs() : shown.rollout().viewMs();
            window.set(new ViewWindow(start(), Math.max(1, view)));
        }
    }

    /** Whether the next answer is shown as a whole, or where the last one was looked at. */
    void follow(boolean whole) {
        fitted = whole;
    }

    /** There is another answer. */
    void refresh() {
        if (fitted) {
            fit();
        }
    }

    /** Zooms around an instant in milliseconds; a factor below 1 shows less time. */
    void zoom(double around, double factor) {
        fitted = false;
        window.set(window.get().zoomed(around, factor, start(), end()));
    }

    /** Moves by so many milliseconds. */
    void pan(double byMs) {
        fitted = false;
        window.set(window.get().moved(byMs, start(), end()));
    }

    /** Moves by the least amount that brings an instant into view. */
    void show(double ms) {
        window.set(window.get().showing(ms, start(), end()));
    }
}
