package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TimelinePulseTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final List<Long> shown = new ArrayList<>();
    private final TimelinePulse pulse =
            new TimelinePulse(worker::add, window::add, (request, answer) -> shown.add(servesAfter(answer)));
    private final Analysis analysis = analysis();

    private static Analysis analysis() {
        Desk desk = DirectDesk.make();
        desk.open(Manifests.SPRING_BOOT);
        return Optional.ofNullable(desk.analysis().get()).orElseThrow();
    }

    private static long servesAfter(Optional<TimelineAnswer> answer) {
        return answer.orElseThrow().timeline().assumptions().app("shop").serveAfter(0);
    }

    private void ask(long servesAfterMs) {
        pulse.ask(new TimelineRequest(
                analysis,
                0,
                Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(servesAfterMs)),
                RolloutTrial.NONE,
                Optional.empty()));
    }

    private static void run(Queue<Runnable> tasks) {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** The slider moves on while an answer is under way: the picture follows it, though it never rests. */
    @Test
    void anAnswerIsShownThoughItWasOvertakenMeanwhile() {
        ask(10_000);
        run(worker);
        ask(11_000);
        run(window);
        assertEquals(List.of(10_000L), shown);
        run(worker);
        run(window);
        assertEquals(List.of(10_000L, 11_000L), shown);
    }

    @Test
    void whatWasOvertakenBeforeItsTurnIsNotWorkedOn() {
        ask(10_000);
        ask(11_000);
        ask(12_000);
        run(worker);
        run(window);
        assertEquals(List.of(12_000L), shown);
    }

    @Test
    void aBusyWindowIsToldTheNewestAlone() {
        ask(10_000);
        run(worker);
        ask(11_000);
        run(worker);
        assertEquals(1, window.size());
        run(window);
        assertEquals(List.of(11_000L), shown);
    }

    @Test
    void whatWasAskedOfAnotherFileIsDropped() {
        ask(10_000);
        run(worker);
        pulse.forget();
        run(window);
        assertEquals(List.of(), shown);
    }
}
