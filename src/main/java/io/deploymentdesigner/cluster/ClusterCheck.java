package io.deploymentdesigner.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@code kubectl apply --dry-run=server -f -} once: the server checks, admission included, and stores nothing. Blocks
 * its thread; {@link #stop} ends it from another one.
 */
public final class ClusterCheck {
    /** How long one question may take, reading the context included. */
    public static final Duration MOST = Duration.ofSeconds(30);

    private final String kubectl;
    private final Duration most;
    private volatile boolean stopped;
    private volatile @Nullable KubectlCall running;

    /** Asks by the kubectl that the system finds. */
    public ClusterCheck() {
        this("kubectl", MOST);
    }

    /** Asks by a program that behaves as kubectl does. */
    ClusterCheck(String kubectl, Duration most) {
        this.kubectl = kubectl;
        this.most = most;
    }

    /** What the cluster says to a rendered text. Never throws. */
    public ClusterAnswer ask(String rendered) {
        try {
            return answer(rendered);
        } catch (IOException noProgram) {
            return new ClusterAnswer.NoKubectl();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new ClusterAnswer.Stopped();
        } finally {
            running = null;
        }
    }

    /** Ends the question at once. */
    public void stop() {
        stopped = true;
        KubectlCall call = running;
        if (call != null) {
            call.stop();
        }
    }

    private ClusterAnswer answer(String rendered) throws IOException, InterruptedException {
        KubectlCall.Result context = run("", "config", "current-context");
        if (stopped || !context.ended()) {
            return broken();
        }
        if (context.status() != 0 || context.words().isEmpty()) {
            return new ClusterAnswer.NoContext(context.words());
        }
        KubectlCall.Result result = run(rendered, "apply", "--dry-run=server", "-f", "-");
        return stopped || !result.ended() ? broken() : verdict(context.words(), result);
    }

    private KubectlCall.Result run(String input, String... arguments) throws IOException, InterruptedException {
        KubectlCall call = KubectlCall.start(kubectl, arguments);
        running = call;
        if (stopped) {
            call.stop();
        }
        return call.finish(input, most);
    }

    private ClusterAnswer broken() {
        return stopped ? new ClusterAnswer.Stopped() : new ClusterAnswer.TooLong(most.toSeconds());
    }

    private static ClusterAnswer verdict(String context, KubectlCall.Result result) {
        if (result.status() == 0) {
            return new ClusterAnswer.Accepted(context, result.words());
        }
        return isVerdict(result.words())
                ? new ClusterAnswer.Refused(context, result.words())
                : new ClusterAnswer.Unreachable(context, result.words());
    }

    /** What kubectl says where the server was not asked, or did not look at the object: kubectl's cmd/util/helpers.go. */
    private static boolean isVerdict(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "unable to connect to the server",
                        "the connection to the server",
                        "couldn't get current server api group list",
                        "error validating data: failed to download openapi",
                        "you must be logged in to the server",
                        "from server (forbidden): error when retrieving",
                        "(unauthorized)",
                        "no configuration has been provided",
                        "getting credentials: exec")
                .noneMatch(lower::contains);
    }
}
