package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.settings.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The keys of the timeline in its window: F1 explains what has the focus, Ctrl+. does what the filled button does. */
@ExtendWith(ApplicationExtension.class)
class TimelineInWindowTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private DesignerWindow window;

    @Start
    void start(Stage stage) throws IOException {
        stage.setWidth(1280);
        stage.setHeight(800);
        Path file = Files.writeString(Files.createTempFile(folder, "web", ".yaml"), Manifests.SPRING_BOOT);
        window = new DesignerWindow(
                stage, new ConfigFolder(Files.createTempDirectory(folder, "config")), Locale.ENGLISH);
        window.show(List.of(file));
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isThere(FxRobot robot, String node) {
        return robot.lookup(node).tryQuery().isPresent();
    }

    /** The page that F1 opens while a node has the focus. */
    private static Set<String> explained(FxRobot robot, String id) {
        await(() -> isThere(robot, id));
        Node node = robot.lookup(id).query();
        robot.interact(node::requestFocus);
        robot.push(KeyCode.F1);
        await(() -> isThere(robot, "#explain"));
        Set<String> words = robot.lookup("#explain").lookup(".label").queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
        robot.push(KeyCode.ESCAPE);
        await(() -> !isThere(robot, "#explain"));
        assertTrue(node.isFocused(), "the focus is back");
        return words;
    }

    @Test
    void aLaneIsExplainedWithItsOwnFigures(FxRobot robot) {
        Set<String> page = explained(robot, "#lane-budget-0");
        assertTrue(page.contains("Start-up budget"), page.toString());
        assertTrue(page.stream().anyMatch(line -> line.contains("allow 15 s at every phase and 19 s at best")));
    }

    @Test
    void aHandleIsExplainedByItsLaneAndTheCallersBySomethingElse(FxRobot robot) {
        assertTrue(explained(robot, "#handle-0-serves-after").contains("Start-up budget"));
        assertTrue(explained(robot, "#lane-callers").contains("Callers"));
        robot.clickOn("#timeline-mode-rollout");
        assertTrue(explained(robot, "#lane-capacity").contains("Available pods"));
    }

    @Test
    void elsewhereTheFindingInFrontIsExplained(FxRobot robot) {
        await(() -> isThere(robot, "#lane-budget-0"));
        robot.push(KeyCode.F8);
        Set<String> page = explained(robot, "#drawer-timeline");
        assertFalse(page.contains("Start-up budget"));
        assertEquals(
                1, page.stream().filter(line -> line.matches("[A-Z]+\\d+  .*")).count());
    }

    @Test
    void theKeyBesideTheFilledButtonDoesTheSameFromTheTabAbove(FxRobot robot) {
        await(() -> isThere(robot, "#timeline-fix"));
        robot.interact(() -> robot.lookup("#drawer-timeline").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        await(() -> isThere(robot, "#timeline-undo"));
        String mended = window.desk().snapshot().get().text();
        assertTrue(mended.contains("startupProbe:") && mended.contains("readinessProbe:"), mended);
    }
}
