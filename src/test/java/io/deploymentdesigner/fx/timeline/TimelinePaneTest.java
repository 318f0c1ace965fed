package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.probe.reading.Manifests;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimelinePaneTest {
    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(
                Feed.DEFAULT,
                CheckOptions.DEFAULT,
                question -> Analyst.analyse(question.snapshot(), question.feed(), question.options()),
                Runnable::run,
                Runnable::run);
        TimelinePane pane = new TimelinePane(desk, Runnable::run, Runnable::run);
        BorderPane root = new BorderPane(pane.content());
        root.setTop(new HBox(pane.toolbar().toArray(Node[]::new)));
        stage.setScene(new Scene(root, 1300, 620));
        stage.setWidth(1300);
        stage.setHeight(620);
        stage.show();
        desk.open(Manifests.SPRING_BOOT);
    }

    private String text() {
        return desk.snapshot().get().text();
    }

    private String verdict(FxRobot robot) {
        return robot.lookup("#timeline-verdict-sentence").queryAs(Label.class).getText();
    }

    @Test
    void draggingTheDelayChangesThatNumberAloneAndUndoBringsItBack(FxRobot robot) {
        Node handle = robot.lookup("#handle-0-liveness-initialDelaySeconds").query();
        Bounds bounds = handle.localToScreen(handle.getBoundsInLocal());
        double pxPerSecond = handle.getParent().getBoundsInLocal().getWidth() / 160;

        robot.moveTo(handle).press(MouseButton.PRIMARY);
        robot.moveTo(bounds.getCenterX() + 20 * pxPerSecond, bounds.getCenterY())
                .release(MouseButton.PRIMARY);

        String dragged = text();
        assertTrue(
                dragged.lines().filter(l -> l.contains("initialDelaySeconds: ")).noneMatch(l -> l.endsWith(" 10")));
        assertEquals(
                Manifests.SPRING_BOOT, dragged.replaceFirst("initialDelaySeconds: \\d+", "initialDelaySeconds: 10"));
        robot.interact(desk::undo);
        assertEquals(Manifests.SPRING_BOOT, text());
    }

    @Test
    void arrowsOnAHandleChangeItByOne(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#handle-0-liveness-periodSeconds").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertEquals(Manifests.SPRING_BOOT.replace("periodSeconds: 3", "periodSeconds: 4"), text());
    }

    @Test
    void theAppsTimeIsAnAssumptionAndTheFileStays(FxRobot robot) {
        assertTrue(verdict(robot).startsWith("It restarts for ever: the app needs 45 s"), verdict(robot));
        robot.interact(() -> robot.lookup("#handle-0-serves-after").query().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.LEFT)
                .push(KeyCode.SHIFT, KeyCode.LEFT)
                .push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("Callers are sent here 15 s before the app answers.", verdict(robot));
        assertEquals(Manifests.SPRING_BOOT, text());
    }

    @Test
    void theFilledButtonMendsItInOneStep(FxRobot robot) {
        robot.clickOn("#timeline-fix");
        assertEquals(
                "It starts: the app needs 45 s, the startup probe allows 68 s. Ready at about 0:48, Available at about 1:18.",
                verdict(robot));
        assertTrue(text().contains("failureThreshold: 24"), text());
        robot.clickOn("#timeline-undo");
        assertEquals(Manifests.SPRING_BOOT, text());
    }

    @Test
    void theListTellsTheSameMoments(FxRobot robot) {
        robot.clickOn("#timeline-as-list");
        MomentTable table = robot.lookup("#timeline-list").queryAs(MomentTable.class);
        assertEquals(12_000, table.getItems().get(3).at());
        assertTrue(table.getSelectionModel().getSelectedItem().title().key().startsWith("probe.kills"));
    }

    @Test
    void withoutADeploymentThereIsASentence(FxRobot robot) {
        robot.interact(() -> desk.open("kind: Service\n"));
        assertEquals(
                "Open a Deployment or start from a template.",
                robot.lookup("#timeline-empty").queryAs(Label.class).getText());
    }
}
