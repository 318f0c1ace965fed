package io.deploymentdesigner.fx.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.theme.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class OutlinePaneTest {
    private Desk desk;
    private OutlinePane outline;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        desk = DirectDesk.make();
        Theme.install(desk.looks().appearance());
        outline = new OutlinePane(desk, new Parts(desk));
        stage.setScene(new Scene(outline, 260, 600));
        stage.show();
        desk.open("kind: Deployment\nspec: {template: {spec: {containers: [{name: web}]}}}\n");
    }

    /** A tree keeps cells that it has no room for, with the words of the language they were made in. */
    @Test
    void rowsThatComeBackIntoSightSpeakTheLanguageOfNow(FxRobot robot) {
        assertTrue(words().contains("Volumes"), words().toString());
        robot.interact(() -> desk.locale().set(Locale.SIMPLIFIED_CHINESE));
        assertTrue(words().contains("卷"), words().toString());
        robot.interact(() -> stage.setHeight(180));
        robot.interact(() -> desk.locale().set(Locale.ENGLISH));
        robot.interact(() -> stage.setHeight(640));

        assertTrue(words().contains("Volumes"), words().toString());
        assertEquals(
                List.of(),
                words().stream()
                        .filter(each -> each.codePoints().anyMatch(Character::isIdeographic))
                        .toList());
    }

    private List<String> words() {
        outline.applyCss();
        outline.layout();
        return outline.lookupAll(".outline-cell .label").stream()
                .filter(Node::isVisible)
                .map(each -> ((Labeled) each).getText())
                .toList();
    }
}
