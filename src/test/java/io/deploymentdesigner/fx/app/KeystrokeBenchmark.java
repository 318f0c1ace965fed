package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.bench.BenchmarkTable;
import io.deploymentdesigner.bench.SampleText;
import io.deploymentdesigner.bench.Timing;
import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.settings.ConfigFolder;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.YamlPath;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/**
 * One keystroke in the whole window, with every pane in it and the timeline in front: how long it and the frame that
 * shows it hold the window's thread (the thread's own time, so that a busy machine does not blur it: intent, patch,
 * reading, every pane, then the toolkit's own styles and layout), what the findings that come a moment later cost that
 * thread in all their frames, and how long until they stand in every view (by the clock, no faster than one types).
 */
@SuppressWarnings("NullAway.Init") // opened by each measurement
@ExtendWith(BenchmarkTable.class)
class KeystrokeBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String DELAY = "spec.template.spec.containers[0].livenessProbe.initialDelaySeconds";
    private static final int WARM_UP = 1_200;
    private static final int ROUNDS = 400;
    private static final int LONG = 10_000;
    private static final int QUIET_MILLIS = 60;

    @TempDir
    static Path folder;

    private Stage stage;
    private DesignerWindow window;
    private static int number;
    private int rounds;

    @BeforeAll
    static void head() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 10_000})
    void keystroke(int lines) throws Exception {
        open(SampleText.ofLines(lines));
        rounds = lines < LONG ? ROUNDS : ROUNDS / 4;
        String frame = lines == 200 ? "p99 ≤ 16" : "";
        row("field of the form and its frame, " + lines, frame, this::frame, this::inField);
        row("letter in the text and its frame, " + lines, frame, this::frame, this::inText);
        row("findings of a field, all frames, " + lines, "", this::findings, this::inField);
        row("letter to every view, " + lines, lines == 2_000 ? "p99 ≤ 50" : "", this::untilCurrent, this::inText);
        FxToolkit.setupFixture(() -> stage.hide());
    }

    private void open(String text) throws Exception {
        Path file = Files.writeString(Files.createTempFile(folder, "web", ".yaml"), text);
        ConfigFolder config = new ConfigFolder(Files.createTempDirectory(folder, "config"));
        onWindow(() -> {
            stage = new Stage();
            window = new DesignerWindow(stage, config, Locale.ENGLISH);
            window.show(List.of(file));
        });
        Desk desk = window.desk();
        await(
                desk,
                analysis -> analysis.version() == desk.snapshot().get().version()
                        && window.file().isOpen().get());
        onWindow(() -> desk.select(0, YamlPath.parse(DELAY), Selection.Origin.PROGRAM));
    }

    private void row(String what, String target, Consumer<Runnable> measured, Runnable keystroke) {
        long[] nanos = new long[rounds];
        int warmUp = number == 0 ? WARM_UP : rounds / 2;
        for (int i = -warmUp; i < rounds; i++) {
            measured.accept(keystroke);
            if (i >= 0) {
                nanos[i] = taken;
            }
        }
        Timing.of(nanos).print(what, target);
    }

    private long taken;

    /** The own time of the window's thread for the keystroke, and for the styles and layout of the frame it asks for. */
    private void frame(Runnable keystroke) {
        CompletableFuture<Long> frame = new CompletableFuture<>();
        onWindow(() -> {
            long begin = THREADS.getCurrentThreadCpuTime();
            keystroke.run();
            long handled = THREADS.getCurrentThreadCpuTime() - begin;
            nextFrame(layout -> frame.complete(handled + layout));
        });
        taken = frame.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** Hears what the next frame's styles and layout take, in ns. */
    private void nextFrame(LongConsumer heard) {
        Scene scene = stage.getScene();
        long[] begin = new long[1];
        Runnable[] watch = new Runnable[2];
        watch[0] = () -> {
            scene.removePreLayoutPulseListener(watch[0]);
            begin[0] = THREADS.getCurrentThreadCpuTime();
        };
        watch[1] = () -> {
            scene.removePostLayoutPulseListener(watch[1]);
            heard.accept(THREADS.getCurrentThreadCpuTime() - begin[0]);
        };
        scene.addPreLayoutPulseListener(watch[0]);
        scene.addPostLayoutPulseListener(watch[1]);
        Platform.requestNextPulse();
    }

    /** What the window's thread does after the keystroke's own frame until all is quiet: answers, tried fixes, drawing. */
    private void findings(Runnable keystroke) {
        frame(keystroke);
        long begin = ownTime();
        pause();
        taken = ownTime() - begin;
    }

    private static long ownTime() {
        return CompletableFuture.supplyAsync(THREADS::getCurrentThreadCpuTime, Platform::runLater)
                .join();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** From the keystroke until the analysis of the new text has reached all who show it, laid out. */
    private void untilCurrent(Runnable keystroke) {
        Desk desk = window.desk();
        pause();
        long begin = System.nanoTime();
        onWindow(keystroke);
        await(desk, analysis -> analysis.version() == desk.snapshot().get().version());
        onWindow(() -> stage.getScene().getRoot().layout());
        taken = System.nanoTime() - begin;
    }

    private void inField() {
        TextField field = (TextField) stage.getScene().lookup("#" + DELAY.replaceAll("[.\\[\\]]+", "-"));
        number = number % 80 + 1;
        field.setText(Integer.toString(9 + number));
    }

    private void inText() {
        String text = window.desk().snapshot().get().text();
        int at = text.indexOf('\n');
        boolean grown = text.charAt(at - 1) == 'x';
        window.desk().type(TextPatch.of(grown ? TextEdit.replace(at - 1, at, "") : TextEdit.insert(at, "x")), "typing");
    }

    private static void onWindow(Runnable task) {
        CompletableFuture.runAsync(task, Platform::runLater).join();
    }

    /** Returns as soon as the newest analysis is as wished; not by looking again and again, which would cost time itself. */
    private static void await(Desk desk, Predicate<Analysis> wished) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Subscription[] watch = new Subscription[1];
        onWindow(() -> watch[0] = desk.analysis().subscribe(analysis -> {
            if (analysis != null && wished.test(analysis)) {
                Platform.runLater(() -> done.complete(true));
            }
        }));
        assertTrue(done.orTimeout(60, TimeUnit.SECONDS).join());
        onWindow(watch[0]::unsubscribe);
    }
}
