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
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Parent;
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
 * One keystroke in the whole window, with every pane in it and the timeline in front: how long it holds the window's
 * thread (the thread's own time, so that a busy machine does not blur it: intent, patch, reading, every pane, styles and
 * layout), and how long until the findings of the new text stand in every view (by the clock).
 */
@SuppressWarnings("NullAway.Init") // opened by each measurement
@ExtendWith(BenchmarkTable.class)
class KeystrokeBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String DELAY = "spec.template.spec.containers[0].livenessProbe.initialDelaySeconds";
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 400;

    @TempDir
    static Path folder;

    private Stage stage;
    private DesignerWindow window;
    private int number;

    @BeforeAll
    static void head() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 10_000})
    void keystroke(int lines) throws Exception {
        open(SampleText.ofLines(lines));
        row("field of the form, window's thread, " + lines, lines == 200 ? "p99 ≤ 16" : "", this::own, this::inField);
        row("letter in the text, window's thread, " + lines, lines == 200 ? "p99 ≤ 16" : "", this::own, this::inText);
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
        long[] nanos = new long[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            measured.accept(keystroke);
            if (i >= 0) {
                nanos[i] = taken;
            }
        }
        Timing.of(nanos).print(what, target);
    }

    private long taken;

    /** The own time of the window's thread for the keystroke and the layout that follows. */
    private void own(Runnable keystroke) {
        onWindow(() -> {
            Parent root = stage.getScene().getRoot();
            long begin = THREADS.getCurrentThreadCpuTime();
            keystroke.run();
            root.applyCss();
            root.layout();
            taken = THREADS.getCurrentThreadCpuTime() - begin;
        });
    }

    /** From the keystroke until the analysis of the new text has reached all who show it, laid out. */
    private void untilCurrent(Runnable keystroke) {
        Desk desk = window.desk();
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
