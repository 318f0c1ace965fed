package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.timeline.Moment;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written: a drawing or a sentence, for one pod and for the rollout, in bounded work. */
class BadInputTest {
    private final Desk desk = DirectDesk.make();
    private final TimelinePresenter presenter = new TimelinePresenter(desk, Runnable::run, Runnable::run);

    static Stream<String> texts() {
        return Stream.of(
                with("periodSeconds: 3", "periodSeconds: 0"),
                with("periodSeconds: 3", "periodSeconds: 2147483647"),
                with("periodSeconds: 3", "periodSeconds: 3\n            failureThreshold: 1000000"),
                with("periodSeconds: 3", "periodSeconds: 3\n            failureThreshold: 2147483647"),
                with("initialDelaySeconds: 10", "initialDelaySeconds: 2147483647"),
                with("initialDelaySeconds: 10", "initialDelaySeconds: -99999999999"),
                with("minReadySeconds: 30", "minReadySeconds: 2147483647"),
                with("terminationGracePeriodSeconds: 60", "terminationGracePeriodSeconds: 99999999999"),
                with("replicas: 1", "replicas: 0"),
                with("replicas: 1", "replicas: 100000"),
                with("replicas: 1", "replicas: 2147483647"),
                with("replicas: 1", "replicas: many"),
                with("port: 8071", "port: nowhere"),
                with("port: 8071", "port: 0"),
                with("periodSeconds: 3", "periodSeconds: ${PERIOD}"),
                with("- name: shop", "- image: nameless"));
    }

    private static String with(String old, String other) {
        return Manifests.SPRING_BOOT.replace(old, other);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thereIsADrawingAndASentence(String text) {
        desk.open(text);
        TimelineAnswer answer = Optional.ofNullable(presenter.answer().get()).orElseThrow();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            desk.locale().set(locale);
            assertFalse(answer.timeline().title().text(locale).isBlank());
            assertFalse(answer.rollout().forecast().title().text(locale).isBlank());
            for (TimelinePresenter.Mode mode : TimelinePresenter.Mode.values()) {
                presenter.mode().set(mode);
                Drawing drawing = presenter
                        .picture()
                        .flatMap(picture -> picture.in(1200, 300))
                        .orElseThrow();
                assertTrue(drawing.shapes().size() > 10);
                assertTrue(
                        drawing.shapes().size() < 20_000,
                        () -> "shapes: " + drawing.shapes().size());
                presenter.moments().stream().limit(50).map(Moment::title).forEach(t -> t.text(locale));
            }
        }
    }

    @Test
    void whatHasNoContainersIsASentence() {
        desk.open("kind: Deployment\nspec: {template: {spec: {containers: []}}}\n");
        TimelineAnswer answer = Optional.ofNullable(presenter.answer().get()).orElseThrow();
        String none = "There is no container to draw: this object has no pod template with containers.";
        assertEquals(none, answer.timeline().title().text(Locale.ENGLISH));
        assertEquals(none, answer.rollout().forecast().title().text(Locale.ENGLISH));
        assertEquals(
                List.of(), answer.rollout().forecast().details(answer.rollout().assumptions()));
        for (String text :
                new String[] {"kind: Deployment\n", "kind: Deployment\nspec: {template: {spec: {}}}\n", "a: ["}) {
            desk.open(text);
            assertEquals(null, presenter.answer().get());
            assertTrue(presenter.answered());
        }
    }

    /** Between the empty desk and the first answer about a file there is no sentence that could be wrong. */
    @Test
    void untilTheFirstAnswerNothingIsSaid() {
        Queue<Runnable> worker = new ArrayDeque<>();
        Queue<Runnable> window = new ArrayDeque<>();
        Desk waiting = DirectDesk.make();
        TimelinePresenter slow = new TimelinePresenter(waiting, worker::add, window::add);
        waiting.open("kind: ConfigMap\n");
        run(worker);
        waiting.open("kind: Service\n");
        run(window);
        assertEquals("", slow.whyNothing());
        run(worker);
        run(window);
        assertTrue(slow.whyNothing().contains("a Service starts no pods"), slow.whyNothing());
    }

    private static void run(Queue<Runnable> tasks) {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    @Test
    void aPlaceholderForANumberIsDrawnWithItsSampleValueAndThatIsSaid() {
        desk.open(with("initialDelaySeconds: 10", "initialDelaySeconds: ${CI_PIPELINE_IID}"));
        TimelineAnswer answer = Optional.ofNullable(presenter.answer().get()).orElseThrow();
        assertEquals(
                "initialDelaySeconds is ${CI_PIPELINE_IID} in the file; drawn is its sample value, 42.",
                answer.timeline().details().getFirst().text(Locale.ENGLISH));
        desk.open(with("periodSeconds: 3", "periodSeconds: ${PERIOD}"));
        answer = Optional.ofNullable(presenter.answer().get()).orElseThrow();
        String said = answer.timeline().details().getFirst().text(Locale.ENGLISH);
        assertTrue(said.startsWith("periodSeconds is ${PERIOD} in the file"), said);
    }

    @Test
    void severalPlaceholdersAreOneSentenceWhichTheRolloutSaysToo() {
        desk.open(with("periodSeconds: 3", "periodSeconds: ${PERIOD}").replace("replicas: 1", "replicas: ${COUNT}"));
        TimelineAnswer answer = Optional.ofNullable(presenter.answer().get()).orElseThrow();
        String said = "No sample values, so the defaults are drawn: replicas ${COUNT}, periodSeconds ${PERIOD}.";
        assertEquals(said, answer.timeline().details().getFirst().text(Locale.ENGLISH));
        assertEquals(said, answer.rollout().details().getFirst().text(Locale.ENGLISH));
    }
}
