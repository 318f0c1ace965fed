package io.deploymentdesigner.fx.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tree as it is seen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // made before each test
class OutlinePaneTest {
    private Desk desk;
    private OutlinePane pane;

    @Start
    void start(Stage stage) {
        desk = DirectDesk.make();
        Theme.install(desk.looks().appearance());
        pane = new OutlinePane(desk, new Parts(desk));
        pane.setManaged(false);
        stage.setScene(new Scene(new Pane(pane), 300, 600));
        stage.show();
        desk.open("""
                kind: Deployment
                apiVersion: apps/v1
                spec:
                  template:
                    spec:
                      containers:
                      - name: app
                """);
    }

    private void height(FxRobot robot, double height) {
        robot.interact(() -> pane.resize(300, height));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(pane::layout);
    }

    private List<String> words() {
        return pane.lookupAll(".outline-cell").stream()
                .flatMap(cell -> cell.lookupAll(".label").stream())
                .map(label -> Objects.requireNonNullElse(((Labeled) label).getText(), ""))
                .filter(text -> text.equals("Containers") || text.equals("容器"))
                .toList();
    }

    @Test
    void aRowThatWasOutOfSightSpeaksTheNewLanguageToo(FxRobot robot) {
        height(robot, 600);
        assertEquals(List.of("Containers"), words());
        height(robot, 120);
        robot.interact(() -> desk.locale().set(Locale.SIMPLIFIED_CHINESE));
        height(robot, 120);
        height(robot, 600);
        assertEquals(List.of("容器"), words());
    }
}
