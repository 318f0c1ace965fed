package io.deploymentdesigner.fx.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the list says, and where it is empty: one sentence, one action. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // made before each test
class ProblemsPaneTest {
    private static final String CONFIG = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n";

    private final List<String> shown = new ArrayList<>();
    private Desk desk;
    private ProblemsPresenter presenter;
    private StackPane root;

    @Start
    void start(Stage stage) {
        desk = DirectDesk.make();
        presenter = new ProblemsPresenter(desk);
        root = new StackPane(new ProblemsPane(desk, presenter).content());
        stage.setScene(new Scene(root, 900, 400));
        stage.show();
        desk.open(CONFIG);
        desk.tabs().onAsk(shown::add);
        desk.tabs().onAskForPart(shown::add);
    }

    private String sentence() {
        return ((Labeled) root.lookup("#problems-empty")).getText();
    }

    @Test
    void whereNothingIsMutedTheListOfTheMutedSaysSo(FxRobot robot) {
        assertEquals("No findings. Checked as the API server would, offline.", sentence());
        robot.interact(() -> presenter.filter().set(ProblemsPresenter.Filter.MUTED));
        assertEquals("Nothing is muted.", sentence());
        robot.interact(() -> desk.locale().set(Locale.SIMPLIFIED_CHINESE));
        assertEquals("没有被忽略的问题。", sentence());
    }

    /** A list keeps rows that it has no room for, with the words of the language they were made in. */
    @Test
    void rowsThatComeBackIntoSightSpeakTheLanguageOfNow(FxRobot robot) {
        robot.interact(() -> desk.open("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec: {containers: [{name: app, image: web, ports: [{containerPort: 80}]}]}
                """));
        robot.interact(() -> desk.locale().set(Locale.SIMPLIFIED_CHINESE));
        robot.interact(() -> root.getScene().getWindow().setHeight(160));
        robot.interact(() -> desk.locale().set(Locale.ENGLISH));
        robot.interact(() -> root.getScene().getWindow().setHeight(700));
        root.applyCss();
        root.layout();
        List<String> words = root.lookupAll(".list-cell .label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList();
        assertTrue(words.contains("One replica: every restart and every drained node is an outage."), words.toString());
        assertEquals(
                List.of(),
                words.stream()
                        .filter(each -> each.codePoints().anyMatch(Character::isIdeographic))
                        .toList());
    }

    @Test
    void thePodInTheMeshIsWhatItsLinkShows(FxRobot robot) {
        Hyperlink next = (Hyperlink) root.lookup("#problems-empty-next");
        assertEquals("See the pod in the mesh", next.getText());
        robot.interact(next::fire);
        assertEquals(List.of("mesh", "mesh-column-pod"), shown);
    }
}
