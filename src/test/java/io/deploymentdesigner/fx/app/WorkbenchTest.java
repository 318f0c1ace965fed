package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands where as the window's width changes. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start, before any test
class WorkbenchTest {
    private final Region outline = new Region();
    private Workbench bench;

    @Start
    void start(Stage stage) {
        Desk desk = DirectDesk.make();
        Words words = Words.of(desk.locale(), WorkbenchTest.class);
        OutlineColumn column = new OutlineColumn(outline, new Region(), desk, words);
        Drawer drawer = new Drawer(List.of(new EmptyTab()), words);
        bench = new Workbench(new Region(), new Region(), column, new Region(), drawer, new Region());
        bench.setManaged(false);
        stage.setScene(new Scene(new Pane(bench), 900, 600));
        stage.show();
    }

    private void lay(double width) {
        bench.resize(width, 700);
        bench.layout();
    }

    @Test
    void theOutlineHasItsColumnAgainThoughTheWindowGrowsOnAtOnce(FxRobot robot) {
        robot.interact(() -> lay(900));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            lay(1200);
            Platform.runLater(() -> lay(1290));
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertEquals(226, outline.getWidth(), 4));
    }

    private static final class EmptyTab implements DrawerPane {
        private final Region content = new Region();

        @Override
        public String id() {
            return "empty";
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty("empty");
        }

        @Override
        public ObservableValue<? extends Number> count() {
            return new SimpleIntegerProperty();
        }

        @Override
        public Node content() {
            return content;
        }
    }
}
