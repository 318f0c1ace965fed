package io.deploymentdesigner.fx.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Appearance;
import io.deploymentdesigner.fx.theme.Theme;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a narrow field shows of a long value while it is not edited. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start, before any test
class ChipFieldTest {
    private static final String IMAGE = "192.168.20.93/library/shop/orders/api:1.2.3";

    private Button elsewhere;
    private ChipField field;

    @Start
    void start(Stage stage) {
        Theme.install(new SimpleObjectProperty<>(Appearance.LIGHT));
        elsewhere = new Button();
        field = new ChipField();
        field.setMaxWidth(200);
        stage.setScene(new Scene(new VBox(elsewhere, field), 400, 100));
        stage.show();
    }

    @BeforeEach
    void focusElsewhere(FxRobot robot) {
        robot.interact(elsewhere::requestFocus);
    }

    private void show(FxRobot robot, String text, List<Chunk> chunks, String sample) {
        robot.interact(() -> field.show(text, chunks, sample, false));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String drawn(FxRobot robot, String part) {
        return robot.lookup(part).lookup(".text").queryAs(Text.class).getText();
    }

    @Test
    void aPathShowsItsEnd(FxRobot robot) {
        show(robot, IMAGE, List.of(), "");
        String seen = drawn(robot, ".chip-plain");
        assertTrue(seen.startsWith("…") && seen.endsWith("api:1.2.3"), seen);
    }

    @Test
    void whatIsEditedIsTheWholeText(FxRobot robot) {
        show(robot, IMAGE, List.of(), "");
        robot.interact(field.input()::requestFocus);
        assertFalse(robot.lookup(".chip-overlay").query().isVisible());
        assertEquals(IMAGE, field.input().getText());
    }

    @Test
    void anythingElseShowsItsBeginning(FxRobot robot) {
        show(robot, "a name that is much too long for this field", List.of(), "");
        assertTrue(robot.lookup(".chip-plain").tryQuery().isEmpty());
        assertFalse(robot.lookup(".chip-overlay").query().isVisible());
    }

    @Test
    void theSampleGivesWayBeforeThePath(FxRobot robot) {
        List<Chunk> chunks = List.of(new Chunk.Plain("shop/"), new Chunk.Chip("TAG", null));
        show(robot, "shop/${TAG}", chunks, "shop/a-value-that-does-not-fit-into-this-field-by-far");
        assertEquals("shop/", drawn(robot, ".chip-plain"));
        assertTrue(drawn(robot, ".chip-sample").startsWith("…")
                || drawn(robot, ".chip-sample").equals("="));
    }
}
