package io.deploymentdesigner.fx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class SourcePaneTest {
    private Desk desk;
    private SourcePane pane;

    @Start
    void start(Stage stage) {
        desk = DirectDesk.make();
        pane = new SourcePane(desk);
        stage.setScene(new Scene(pane, 700, 400));
        stage.show();
    }

    private void open(FxRobot robot, String text) {
        robot.interact(() -> {
            desk.open(text);
            pane.focusText();
        });
    }

    private String text() {
        return desk.snapshot().get().text();
    }

    @Test
    void typingKeepsTheFilesOwnLineEndsAndByteOrderMark(FxRobot robot) {
        open(robot, "\uFEFFkind: Deployment\r\nspec:\r\n  replicas: 1\r\n");
        robot.interact(() -> pane.goTo(3));
        robot.push(KeyCode.END)
                .push(KeyCode.BACK_SPACE)
                .write("3")
                .push(KeyCode.ENTER)
                .write("x: 1");
        assertEquals("\uFEFFkind: Deployment\r\nspec:\r\n  replicas: 3\r\n  x: 1\r\n", text());
        robot.interact(desk::undo);
        assertEquals("\uFEFFkind: Deployment\r\nspec:\r\n  replicas: 1\r\n", text());
    }

    @Test
    void theSearchSaysWhichPlaceIsMarkedAndTabLeadsToTheReplacement(FxRobot robot) {
        open(robot, "a: web\nb: web\nc: web\n");
        robot.interact(() -> pane.find(true));
        robot.write("web");
        assertEquals("3 found", count(robot));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertEquals("2 of 3", count(robot));
        robot.push(KeyCode.TAB).write("api").push(KeyCode.ENTER);
        assertEquals("a: web\nb: api\nc: web\n", text());
        assertEquals("2 of 2", count(robot));
    }

    private static String count(FxRobot robot) {
        return robot.lookup("#find-count").queryLabeled().getText();
    }

    @Test
    void theLineLedToIsNotHiddenByAScrollBarThatComesWithIt(FxRobot robot) {
        open(robot, "a: 1\n".repeat(28) + "long: " + "x".repeat(300) + "\n" + "b: 2\n".repeat(30));
        robot.interact(() -> pane.goTo(40));
        robot.interact(pane::layout);
        YamlArea area = robot.lookup(".yaml-area").queryAs(YamlArea.class);
        robot.interact(() -> {
            double bottom = area.localToScreen(area.getBoundsInLocal()).getMaxY();
            assertTrue(area.getCaretBounds().orElseThrow().getMaxY() <= bottom, "the caret is cut off");
        });
    }
}
