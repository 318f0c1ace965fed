package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.placeholder.Feed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Makes a desk as it was last time, with a thread of its own for analyses. */
final class DeskMaker {
    /** Fixes are tried when the typing rests so long. */
    private static final long PAUSE_MS = 80;

    private DeskMaker() {}

    /**
     * A desk.
     *
     * @param window runs a task on the window's thread
     */
    static Desk desk(Memory memory, Executor window) {
        Desk desk = new Desk(
                Feed.DEFAULT,
                memory.options(),
                question -> Analyst.analyse(question.snapshot(), question.feed(), question.options()),
                thread("analysis"),
                window);
        desk.proveFixes(CompletableFuture.delayedExecutor(PAUSE_MS, TimeUnit.MILLISECONDS, thread("fixes")), window);
        memory.attend(desk);
        return desk;
    }

    /** A thread that works in turn and does not keep the program alive. */
    static Executor thread(String name) {
        ThreadFactory factory = Thread.ofPlatform().daemon().name(name).factory();
        return Executors.newSingleThreadExecutor(factory);
    }
}
