package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.probe.reading.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The timeline without a pointer. */
@ExtendWith(ApplicationExtension.class)
class LaneWalkTest {
    private static final double FULL = 760;
    private static final double TIGHT = 400;

    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private Desk desk;

    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        desk = DirectDesk.make();
        TimelinePane pane = new TimelinePane(desk, Runnable::run, Runnable::run);
        BorderPane root = new BorderPane(pane.content());
        root.setTop(new HBox(pane.toolbar().toArray(Node[]::new)));
        stage.setScene(new Scene(root, 1300, FULL));
        stage.setWidth(1300);
        stage.setHeight(FULL);
        stage.show();
        desk.open(Manifests.SPRING_BOOT);
    }

    private Node focus(FxRobot robot, String id) {
        Node node = robot.lookup("#" + id).query();
        robot.interact(node::requestFocus);
        return node;
    }

    private Node focused() {
        return window.getScene().getFocusOwner();
    }

    private List<String> walk(FxRobot robot, int steps, KeyCode... keys) {
        List<String> ids = new ArrayList<>(List.of(focused().getId()));
        for (int i = 0; i < steps; i++) {
            robot.push(keys);
            ids.add(focused().getId());
        }
        return ids;
    }

    private static final List<String> WAY = List.of(
            "lane-budget-0",
            "handle-0-serves-after",
            "lane-container-0",
            "lane-probe-0-liveness",
            "handle-0-liveness-initialDelaySeconds",
            "handle-0-liveness-periodSeconds",
            "handle-0-liveness-failureThreshold",
            "lane-started",
            "lane-ready",
            "lane-available",
            "lane-callers");

    @Test
    void tabGoesLaneByLaneAndThroughTheHandlesOfEach(FxRobot robot) {
        focus(robot, "lane-budget-0");
        assertEquals(WAY, walk(robot, WAY.size() - 1, KeyCode.TAB));
    }

    @Test
    void aLowLaneShowsItsHandlesAsSoonAsItHasTheFocus(FxRobot robot) {
        robot.interact(() -> window.setHeight(TIGHT));
        focus(robot, "lane-budget-0");
        assertTrue(robot.lookup("#handle-0-liveness-periodSeconds").tryQuery().isEmpty());
        assertEquals(WAY, walk(robot, WAY.size() - 1, KeyCode.TAB));
    }

    @Test
    void shiftTabGoesBackOverTheSameLanes(FxRobot robot) {
        focus(robot, "lane-callers");
        List<String> back = new ArrayList<>(WAY.reversed());
        assertEquals(back, walk(robot, WAY.size() - 1, KeyCode.SHIFT, KeyCode.TAB));
    }

    @Test
    void upAndDownSkipTheHandlesAndStayAtTheEnds(FxRobot robot) {
        focus(robot, "lane-budget-0");
        List<String> lanes = WAY.stream().filter(id -> id.startsWith("lane-")).toList();
        List<String> walked = walk(robot, lanes.size(), KeyCode.DOWN);
        assertEquals(lanes, walked.subList(0, lanes.size()));
        assertEquals("lane-callers", walked.getLast());
        assertEquals("lane-available", walk(robot, 1, KeyCode.UP).getLast());
    }

    @Test
    void aScreenReaderHearsTheVerdictThenTheLaneThenEachEvent(FxRobot robot) {
        Node budget = focus(robot, "lane-budget-0");
        assertTrue(
                budget.getAccessibleText().startsWith("It restarts for ever: the app needs 45 s"),
                budget.getAccessibleText());
        assertTrue(
                budget.getAccessibleText()
                        .endsWith(
                                "Start-up budget of shop: the app needs 45 s; its probes allow 15 s at every phase and 19 s at best."),
                budget.getAccessibleText());

        Node liveness = focus(robot, "lane-probe-0-liveness");
        assertEquals(
                "Liveness probe of shop, HTTP /healthz: from 10 s on, every 3 s, 3 failures in a row act. "
                        + "In the first 2 min 40 s: successes 0, failures 15, of which 5 act.",
                liveness.getAccessibleText());

        robot.push(KeyCode.HOME);
        assertTrue(
                liveness.getAccessibleText().startsWith("0:02.0 The container starts"), liveness.getAccessibleText());
        robot.push(KeyCode.RIGHT);
        assertTrue(liveness.getAccessibleText().startsWith("0:02.0 Started"), liveness.getAccessibleText());
    }

    @Test
    void everyLaneHasWordsInBothLanguages(FxRobot robot) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            robot.interact(() -> desk.locale().set(locale));
            for (String id : WAY) {
                Node node = focus(robot, id);
                assertTrue(node.getAccessibleText().length() > 8, id + ": " + node.getAccessibleText());
                assertTrue(!node.getAccessibleText().contains("{"), node.getAccessibleText());
            }
        }
    }

    @Test
    void enterOnTheCallersLaneOpensTheirCauses(FxRobot robot) {
        List<String> shown = new ArrayList<>();
        robot.interact(() -> desk.tabs().onAsk(shown::add));
        focus(robot, "lane-callers");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("mesh"), shown);
    }

    @Test
    void theFixIsMadeByItsKeyAndItsButtonPassesTheFocusToUndo(FxRobot robot) {
        focus(robot, "lane-probe-0-liveness");
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        assertTrue(desk.snapshot().get().text().contains("startupProbe:"));
        assertEquals("lane-probe-0-liveness", focused().getId());
        robot.interact(desk::undo);

        focus(robot, "timeline-fix");
        robot.push(KeyCode.SPACE);
        assertEquals("timeline-undo", focused().getId());
        robot.push(KeyCode.SPACE);
        assertEquals(Manifests.SPRING_BOOT, desk.snapshot().get().text());
        assertTrue(focused().getId().startsWith("timeline-"), focused().getId());
    }

    @Test
    void aRolloutIsWalkedPodByPod(FxRobot robot) {
        robot.interact(() -> desk.open(Manifests.SPRING_BOOT.replace("replicas: 1", "replicas: 2")));
        robot.clickOn("#timeline-mode-rollout");
        Node old = focus(robot, "lane-pod-old-1");
        assertTrue(
                old.getAccessibleText().endsWith("Old pod 1: Available until it is deleted at 1:04."),
                old.getAccessibleText());
        assertEquals(
                List.of(
                        "lane-pod-old-1",
                        "lane-pod-old-2",
                        "lane-pod-new-1",
                        "lane-pod-new-2",
                        "lane-capacity",
                        "lane-callers"),
                walk(robot, 5, KeyCode.TAB));
    }
}
