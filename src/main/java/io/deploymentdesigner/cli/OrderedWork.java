package io.deploymentdesigner.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does the same to many things on all processors and hands out the results in the order of the things, one after the
 * other, on the caller's thread. Only a few results wait at a time, so that a great folder needs no more memory.
 */
final class OrderedWork {
    private static final int AHEAD = 64;

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
            Queue<Future<R>> waiting = new ArrayDeque<>();
            for (T thing : things) {
                Callable<R> task = () -> work.of(thing);
                waiting.add(threads.submit(task));
                if (waiting.size() == AHEAD) {
                    sink.take(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.take(result(waiting.remove()));
            }
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
