package io.deploymentdesigner.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One run of kubectl that can be stopped. Output and errors are read together, as a terminal shows them. */
final class KubectlCall {
    private static final int MOST_BYTES = 64 * 1024;
    private static final long LAST_WORDS_SECONDS = 5;

    private final Process process;

    private KubectlCall(Process process) {
        this.process = process;
    }

    /**
     * What a run came to.
     *
     * @param status exit status; -1 where it had to be stopped
     * @param words what it said, at most 64 KiB
     */
    record Result(int status, String words) {
        boolean ended() {
            return status >= 0;
        }
    }

    /** Starts kubectl; fails where there is no such program. */
    static KubectlCall start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return new KubectlCall(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Gives it its input and waits for its end; stops it when the time is over. */
    Result finish(String input, Duration most) throws InterruptedException {
        FutureTask<String> words = new FutureTask<>(this::words);
        Thread.ofVirtual().start(words);
        Thread.ofVirtual().start(() -> write(input));
        boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            stop();
            return new Result(-1, "");
        }
        return new Result(process.exitValue(), text(words));
    }

    /** Ends it at once, with all it has started. */
    void stop() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private String words() throws IOException {
        try (InputStream out = process.getInputStream()) {
            byte[] first = out.readNBytes(MOST_BYTES);
            out.transferTo(OutputStream.nullOutputStream());
            return new String(first, StandardCharsets.UTF_8).strip();
        }
    }

    /** A program that ends before it has read everything is no fault of ours. */
    private void write(String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // it ended before it had read everything; its exit status tells the rest
        }
    }

    /** What was said; a child that it left behind may hold the pipe open for ever. */
    private static String text(FutureTask<String> words) throws InterruptedException {
        try {
            return words.get(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unreadable) {
            return "";
        }
    }
}
