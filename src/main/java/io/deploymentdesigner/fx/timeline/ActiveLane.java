package io.deploymentdesigner.fx.timeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The lane under the pointer or in focus, which shows its handles. */
final class ActiveLane {
    private final Supplier<@Nullable TimelineAnswer> answer;
    private final AssumedApp assumed;
    private final Runnable redraw;
    private String id = "";

    ActiveLane(Supplier<@Nullable TimelineAnswer> answer, AssumedApp assumed, Runnable redraw) {
        this.answer = answer;
        this.assumed = assumed;
        this.redraw = redraw;
    }

    /** Its id; empty for none. */
    String id() {
        return id;
    }

    /** Makes a lane show its handles; empty for none. */
    void activate(String lane) {
        if (!id.equals(lane)) {
            id = lane;
            redraw.run();
        }
    }

    /** The lane at a place was chosen: its container is meant in what is assumed. */
    void choose(String lane) {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            shown.timeline().lane(lane).filter(l -> l.container() >= 0).ifPresent(l -> assumed.choose(l.container()));
        }
    }
}
