package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.placeholder.Feed;

/** A desk for tests: its findings stand as soon as the text does. */
public final class DirectDesk {
    private DirectDesk() {}

    /** An empty one. */
    public static Desk make() {
        return new Desk(
                Feed.DEFAULT,
                CheckOptions.DEFAULT,
                question -> Analyst.analyse(question.snapshot(), question.feed(), question.options()),
                Runnable::run,
                Runnable::run);
    }
}
