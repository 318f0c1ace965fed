package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Question;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.outline.OutlinePane;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.theme.Theme;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.yaml.YamlPath;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * How long one keystroke in a form field holds the window's thread: intent, patch, reading, form, outline, layout. Run
 * with {@code -Dglass.platform=Headless -Dprism.order=sw}; not part of the tests.
 */
public final class FormKeystrokeBenchmark {
    private static final int WARM_UP = 400;
    private static final int MEASURED = 600;
    /** The thread's own time, so that a busy machine does not blur it. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FormKeystrokeBenchmark() {}

    /** Prints median, 95 % and 99 % of the thread's own time in ms for 200 and 2,000 lines. */
    public static void main(String[] arguments) {
        Platform.startup(() -> {});
        System.out.println(run(200));
        System.out.println(run(2000));
        Platform.exit();
    }

    private static String run(int lines) {
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            return CompletableFuture.supplyAsync(() -> measure(lines, worker), Platform::runLater)
                    .join();
        }
    }

    private static String measure(int lines, ExecutorService worker) {
        Desk desk = new Desk(
                Feed.DEFAULT, CheckOptions.DEFAULT, FormKeystrokeBenchmark::analyse, worker, Platform::runLater);
        Theme.install(desk.appearance());
        Parts parts = new Parts(desk);
        FormPane form = new FormPane(desk, parts);
        SplitPane root = new SplitPane(new OutlinePane(desk, parts), form);
        Stage stage = new Stage();
        stage.setScene(new Scene(root, 800, 700));
        stage.show();
        desk.open(text(lines));
        desk.select(0, YamlPath.parse("spec.template.spec.containers[0].livenessProbe"), Selection.Origin.TEXT);
        TextField field = (TextField) form.lookup("#spec-template-spec-containers-0-livenessProbe-initialDelaySeconds");
        long[] times = IntStream.range(0, WARM_UP + MEASURED)
                .mapToLong(i -> keystroke(root, field, Integer.toString(10 + i % 80)))
                .skip(WARM_UP)
                .sorted()
                .toArray();
        stage.hide();
        return String.format(
                Locale.ROOT,
                "%,d lines: median %.2f ms, 95 %% %.2f ms, 99 %% %.2f ms",
                lines,
                times[MEASURED / 2] / 1e6,
                times[MEASURED * 95 / 100] / 1e6,
                times[MEASURED * 99 / 100] / 1e6);
    }

    private static Analysis analyse(Question question) {
        return Analyst.analyse(question.snapshot(), question.feed(), question.options());
    }

    private static long keystroke(SplitPane root, TextField field, String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        field.setText(text);
        root.applyCss();
        root.layout();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static String text(int lines) {
        String example = FormSample.springBoot().snapshot().text();
        int missing = Math.max(0, lines - (int) example.lines().count()) / 2;
        String env = IntStream.range(0, missing)
                .mapToObj(i -> "            - name: V" + i + "\n              value: v" + i + "\n")
                .collect(Collectors.joining());
        return example.stripTrailing() + "\n          env:\n" + env;
    }
}
