package io.deploymentdesigner.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same to many things on all processors and hands out the results in the order of the things, one after the
 * other, on the caller's thread. Only a few results wait at a time, so that a great folder needs no more memory.
 */
final class OrderedWork {
    /** So many results wait at most. */
    private static final int AHEAD = 64;

    /** A thread takes so many things at a time where there are many: to hand one over costs a tenth of a check. */
    private static final int MOST_AT_ONCE = 8;

    private OrderedWork() {}

    /** What is done to each thing, on any thread. */
    interface Work<T, R> {
        R of(T thing) throws IOException;
    }

    /** What is done with each result, in order. */
    interface Sink<R> {
        void take(R result) throws IOException;
    }

    /** Does the work; a single thing needs no second thread. */
    static <T, R> void run(List<T> things, Work<T, R> work, Sink<R> sink) throws IOException {
        if (things.size() <= 1) {
            for (T thing : things) {
                sink.take(work.of(thing));
            }
            return;
        }
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            int atOnce = Math.clamp(things.size() / AHEAD, 1, MOST_AT_ONCE);
            Queue<Future<List<R>>> waiting = new ArrayDeque<>();
            for (int from = 0; from < things.size(); from += atOnce) {
                List<T> some = things.subList(from, Math.min(from + atOnce, things.size()));
                waiting.add(threads.submit(() -> results(some, work)));
                if (waiting.size() == AHEAD / atOnce) {
                    take(waiting.remove(), sink);
                }
            }
            while (!waiting.isEmpty()) {
                take(waiting.remove(), sink);
            }
        }
    }

    private static <T, R> List<R> results(List<T> things, Work<T, R> work) throws IOException {
        List<R> results = new ArrayList<>(things.size());
        for (T thing : things) {
            results.add(work.of(thing));
        }
        return results;
    }

    private static <R> void take(Future<List<R>> results, Sink<R> sink) throws IOException {
        for (R result : result(results)) {
            sink.take(result);
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
