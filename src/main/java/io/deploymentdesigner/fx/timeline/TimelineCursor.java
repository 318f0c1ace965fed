package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.View;
import io.deploymentdesigner.probe.timeline.Moment;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Where the cursor stands, what happens there, and whether it stays there. */
final class TimelineCursor {
    private final Supplier<List<Moment>> moments;
    private final Runnable redraw;
    private final ObjectProperty<@Nullable Moment> moment = new SimpleObjectProperty<>();
    private double at = View.NO_CURSOR;
    private boolean pinned;

    /**
     * No cursor at first.
     *
     * @param moments what happens in the picture of now, in order
     * @param redraw called after every change
     */
    TimelineCursor(Supplier<List<Moment>> moments, Runnable redraw) {
        this.moments = moments;
        this.redraw = redraw;
        moment.addListener((o, old, now) -> redraw.run());
    }

    /** The moment the call-out tells; null for none. */
    ObjectProperty<@Nullable Moment> moment() {
        return moment;
    }

    /** The instant under the cursor in milliseconds; {@link View#NO_CURSOR} for none. */
    double at() {
        return at;
    }

    boolean pinned() {
        return pinned;
    }

    /** Pins the cursor where it is, or frees it. */
    void pin(boolean keep) {
        pinned = keep;
    }

    /** Stands at the moment that tells most, unless it is pinned; a pinned one stays at its time. */
    void settle(Optional<Moment> decisive) {
        if (pinned) {
            moment.set(nearest(at, 0).orElse(null));
        } else {
            moment.set(decisive.orElse(null));
            at = decisive.map(m -> (double) m.at()).orElse(View.NO_CURSOR);
        }
    }

    /** Moves the cursor, onto a moment if one is within reach; a pinned cursor stays. */
    void point(double ms, double reachMs) {
        if (!pinned) {
            Optional<Moment> near = nearest(ms, reachMs);
            at = near.map(m -> (double) m.at()).orElse(Math.max(0, ms));
            moment.set(near.orElse(null));
            redraw.run();
        }
    }

    private Optional<Moment> nearest(double ms, double reach) {
        return moments.get().stream()
                .filter(m -> Math.abs(m.at() - ms) <= reach)
                .min((a, b) -> {
                    int near = Double.compare(Math.abs(a.at() - ms), Math.abs(b.at() - ms));
                    return near != 0 ? near : weight(a) - weight(b);
                });
    }

    private static int weight(Moment moment) {
        return moment.lines().size() > 1 ? 0 : moment.tone() == Moment.Tone.NOTE ? 2 : 1;
    }

    /** The next moment, or with -1 the one before; empty where nothing happens. */
    Optional<Moment> beside(int by) {
        List<Moment> all = moments.get();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int current = all.indexOf(moment.get());
        int first = current >= 0 ? current : by > 0 ? -1 : all.size();
        return Optional.of(all.get(Math.clamp(first + by, 0, all.size() - 1)));
    }

    /** Stands at a moment and stays there. */
    void select(Moment chosen) {
        pinned = true;
        at = chosen.at();
        moment.set(chosen);
        redraw.run();
    }
}
