package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays one pod's timeline out: ruler, lanes, cursor and call-out. */
public final class PodDrawing {
    private static final int LINES = 2;
    private static final double CALL_OUT = CallOut.height(LINES);
    private static final double GHOST = 26;

    private final Pen pen = new Pen();
    private final Timeline timeline;
    private final View view;
    private final TimeScale scale;
    private final List<Handle> handles = new ArrayList<>();
    private final List<Drawing.Row> rows = new ArrayList<>();

    private PodDrawing(Timeline timeline, View view) {
        this.timeline = timeline;
        this.view = view;
        this.scale = view.scale();
    }

    /**
     * Draws a timeline.
     *
     * @param before what it is compared with, on top; null for nothing
     * @param moment what the call-out tells; null for nothing
     */
    public static Drawing draw(Timeline timeline, View view, @Nullable Ghost before, @Nullable Moment moment) {
        return new PodDrawing(timeline, view).draw(before, moment);
    }

    /** The height at which every lane is full, with a call-out, in px. */
    public static double fullHeight(Timeline timeline) {
        return View.RULER + LaneHeights.full(timeline.lanes()) + CALL_OUT;
    }

    /** The height below which lanes or the call-out would be cut off, in px. */
    public static double leastHeight(Timeline timeline) {
        return View.RULER + LaneHeights.least(timeline.lanes()) + CallOut.closeHeight(LINES);
    }

    /** Where there is too little height for all, what it is compared with goes; the call-out stays. */
    private Drawing draw(@Nullable Ghost before, @Nullable Moment moment) {
        return drawn(view.height() < leastHeight(timeline) + GHOST ? null : before, moment);
    }

    private Drawing drawn(@Nullable Ghost before, @Nullable Moment moment) {
        double top = View.RULER + (before == null ? 0 : GHOST);
        boolean close = view.height() - top - CALL_OUT < LaneHeights.close(timeline.lanes());
        double foot = CallOut.height(moment, view, close, LINES);
        double[] heights = LaneHeights.share(timeline.lanes(), view.height() - top - foot);
        double bottom = top + Arrays.stream(heights).sum();
        double height = Math.max(view.height(), bottom + foot);
        ground(height, bottom);
        if (before != null) {
            ghost(before);
        }
        lanes(top, heights);
        pen.line(View.NAMES, 0, View.NAMES, bottom, Stroke.solid(Ink.BORDER, 1));
        kills(top, bottom);
        handles.forEach(this::handle);
        new CallOut(pen, view).draw(moment, bottom, close);
        return new Drawing(view.width(), height, pen.shapes(), handles, rows);
    }

    private void ground(double height, double bottom) {
        pen.fill(0, 0, view.width(), height, Ink.GROUND);
        new Ruler(pen, scale).draw(0, View.RULER, bottom, view.cursorMs(), view.locale());
        divider(View.RULER);
    }

    private void ghost(Ghost before) {
        new GhostDrawing(pen, place(View.RULER, GHOST, false)).draw(before);
        divider(View.RULER + GHOST);
    }

    private void divider(double y) {
        pen.line(0, y, view.width(), y, Stroke.solid(Ink.DIVIDER, 1));
    }

    private Place place(double y, double height, boolean full) {
        return new Place(y, height, full, scale, view.locale());
    }

    private void lanes(double top, double[] heights) {
        double y = top;
        for (int i = 0; i < heights.length; i++) {
            Lane lane = timeline.lanes().get(i);
            boolean full = heights[i] >= LaneHeights.most(lane) - 12;
            lane(lane, place(y, heights[i], full));
            rows.add(new Drawing.Row(lane.id(), y, heights[i]));
            y += heights[i];
            boolean group = lane instanceof Lane.Condition c && c.kind() != Lane.Condition.Kind.AVAILABLE;
            if (!group) {
                divider(y);
            }
        }
    }

    private void lane(Lane lane, Place place) {
        switch (lane) {
            case Lane.Budget budget -> budget(budget, place);
            case Lane.Life life -> {
                name(LaneIcon.CONTAINER, place, lifeName(life));
                new LifeDrawing(pen, place, life, needs(life.container())).draw();
            }
            case Lane.Probe probe -> {
                probeName(place, ProbeDrawing.name(probe, place), probe.handler());
                boolean active = probe.id().equals(view.activeLane());
                handles.addAll(new ProbeDrawing(pen, place, probe).draw(view.handles(), active));
            }
            case Lane.Condition condition -> {
                conditionName(place, condition.kind());
                new SpansDrawing(pen, place, 13).condition(condition.spans());
            }
            case Lane.Callers callers -> {
                name(LaneIcon.CALLERS, place, Words.text("lane.callers", view.locale()));
                new SpansDrawing(pen, place, 17).callers(callers.spans());
            }
        }
    }

    private void budget(Lane.Budget budget, Place place) {
        name(LaneIcon.BUDGET, place, Words.text("lane.budget", view.locale()));
        double y = new BudgetDrawing(pen, place, budget, view.handles()).draw();
        long at = budget.startMs() + budget.needsMs();
        if (view.handles() && scale.shows(at, at + 1)) {
            handles.add(new Handle(
                    "handle-" + budget.container() + "-serves-after",
                    Handle.Target.SERVES_AFTER,
                    budget.container(),
                    Optional.empty(),
                    budget.needsMs(),
                    scale.x(at),
                    y));
        }
    }

    private long needs(int container) {
        return timeline.run().scenario().containers().get(container).app().serveAfter(0);
    }

    private String lifeName(Lane.Life life) {
        return timeline.workload().containers().size() == 1 ? Words.text("lane.container", view.locale()) : life.name();
    }

    private void name(LaneIcon icon, Place place, String name) {
        icon.named(pen, place.y() + place.height() / 2, name);
    }

    private void probeName(Place place, String name, String handler) {
        double middle = place.y() + place.height() / 2;
        if (handler.isEmpty() || place.height() < 28) {
            LaneIcon.PROBE.named(pen, middle, name);
        } else {
            LaneIcon.PROBE.named(pen, middle, name, handler);
        }
    }

    /** The three conditions share one sign, beside the one in the middle. */
    private void conditionName(Place place, Lane.Condition.Kind kind) {
        String name = Words.text("lane." + kind.name(), view.locale());
        double middle = place.y() + place.height() / 2;
        if (place.height() < Lettering.LANE.size()) {
            if (kind == Lane.Condition.Kind.READY) {
                LaneIcon.CONDITION.named(pen, middle, Words.text("lane.conditions", view.locale()));
            }
        } else if (kind == Lane.Condition.Kind.READY) {
            LaneIcon.CONDITION.named(pen, middle, name);
        } else {
            LaneIcon.nameOnly(pen, middle, name);
        }
    }

    /** A dotted line through all lanes where a probe kills. */
    private void kills(double top, double bottom) {
        timeline.lanes().stream()
                .filter(Lane.Life.class::isInstance)
                .flatMap(l -> ((Lane.Life) l).spans().stream())
                .filter(s -> s.kind() == Span.Kind.KILLED && scale.shows(s.from(), s.from() + 1))
                .limit(200)
                .forEach(s -> {
                    double x = scale.x(s.from());
                    pen.line(x, top + 60, x, bottom, Stroke.dotted(Ink.DANGER, 1));
                });
    }

    private void handle(Handle handle) {
        boolean app = handle.target() == Handle.Target.SERVES_AFTER;
        double x = handle.x();
        double y = handle.y();
        pen.box(x - 5, y - 8, 10, 16, 3, app ? Ink.ACCENT : Ink.GROUND, Stroke.solid(Ink.ACCENT, 1.5));
        Stroke grip = Stroke.solid(app ? Ink.GROUND : Ink.ACCENT, 1.2);
        pen.line(x - 1.5, y - 3, x - 1.5, y + 3, grip);
        pen.line(x + 1.5, y - 3, x + 1.5, y + 3, grip);
    }
}
