package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.probe.reading.Manifests;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The drawer at its own height in windows of the sizes the look guide names: nothing needs scrolling. */
@ExtendWith(ApplicationExtension.class)
class NarrowTimelineTest {
    private static final double TABS = 34;
    private static final double ONE_LINE = 41;
    private static final double TWO_LINES = 52;

    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private Desk desk;

    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private TimelinePane pane;

    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private BorderPane drawer;

    @Start
    void start(Stage stage) {
        desk = DirectDesk.make();
        pane = new TimelinePane(desk, Runnable::run, Runnable::run);
        drawer = new BorderPane(pane.content());
        HBox tools = new HBox(pane.toolbar().toArray(Node[]::new));
        tools.setMinHeight(TABS);
        tools.setMaxHeight(TABS);
        drawer.setTop(tools);
        stage.setScene(new Scene(new VBox(drawer), 1440, 900));
        stage.show();
        desk.open(Manifests.SPRING_BOOT);
    }

    @Test
    void theProxysTimesAreAssumedWhereThereIsAProxy(FxRobot robot) {
        mesh(robot, MeshMode.NONE, true);
        assertFalse(isProxyShown());
        mesh(robot, MeshMode.SIDECAR, false);
        assertFalse(isProxyShown(), "behind the button");
        mesh(robot, MeshMode.SIDECAR, true);
        assertTrue(isProxyShown());
        mesh(robot, MeshMode.AMBIENT, true);
        assertFalse(isProxyShown());
    }

    private boolean isProxyShown() {
        Node proxy = drawer.lookup("#timeline-proxy");
        return Stream.iterate(proxy, Objects::nonNull, Node::getParent).allMatch(Node::isVisible)
                && proxy.getParent().getLayoutBounds().contains(proxy.getBoundsInParent());
    }

    private void mesh(FxRobot robot, MeshMode mode, boolean more) {
        robot.interact(() -> {
            desk.options().set(desk.options().get().with(MeshSettings.of(mode)));
            ((ToggleButton) drawer.lookup("#timeline-more")).setSelected(more);
            drawer.applyCss();
            drawer.layout();
        });
    }

    /** A window of that size, with the drawer as high as it opens in it. */
    private void size(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            robot.window(0).setWidth(width);
            robot.window(0).setHeight(height);
        });
        robot.interact(() -> {
            drawer.setMinHeight(pane.height());
            drawer.setMaxHeight(pane.height());
        });
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Region region(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Region.class);
    }

    /** The whole picture, call-out and all, is within what the drawer shows of it. */
    private static void assertAllInSight(FxRobot robot, String what) {
        settle();
        TimelineView view = robot.lookup("#timeline-view").queryAs(TimelineView.class);
        Region scroll = (Region) view.getParent().getParent().getParent();
        double drawn = view.shown().orElseThrow().height();
        assertTrue(drawn <= scroll.getHeight() + 0.5, what + ": " + drawn + " px in " + scroll.getHeight());
    }

    @Test
    void aNarrowWindowHasADrawerOf300AndAVerdictOfOneLine(FxRobot robot) {
        size(robot, 1024, 768);
        assertEquals(300, pane.height(), 1);
        assertTrue(region(robot, "#timeline-verdict").getHeight() <= ONE_LINE);
        assertFalse(robot.lookup("#timeline-verdict")
                .lookup(".verdict-arithmetic")
                .tryQuery()
                .isPresent());
        robot.interact(robot.lookup("#timeline-fix").queryAs(Button.class)::fire);
        settle();
        Label sentence = robot.lookup("#timeline-verdict-sentence").queryAs(Label.class);
        assertTrue(sentence.getWidth() >= sentence.prefWidth(-1) - 1, "cut: " + sentence.getWidth());
        assertTrue(region(robot, "#timeline-verdict").getHeight() <= ONE_LINE);
        assertEquals(
                "Hide “before”", robot.lookup("#timeline-hide-before").query().getAccessibleText());
    }

    @ParameterizedTest
    @CsvSource({"1280,800,en", "1280,800,zh", "1024,768,en", "1024,768,zh"})
    void atTheDrawersOwnHeightThePictureIsInSightAndTheVerdictReadWholeOnTwoLines(
            double width, double height, String language, FxRobot robot) {
        robot.interact(() -> desk.locale().set(Locale.of(language)));
        size(robot, width, height);
        assertReadable(robot, "loop");
        robot.interact(robot.lookup("#timeline-fix").queryAs(Button.class)::fire);
        assertReadable(robot, "fixed");
        robot.clickOn("#timeline-mode-rollout");
        assertReadable(robot, "rollout");
    }

    private static void assertReadable(FxRobot robot, String what) {
        assertAllInSight(robot, what);
        assertReadOnTwoLines(robot, what);
    }

    private static void assertReadOnTwoLines(FxRobot robot, String what) {
        settle();
        double bar = region(robot, "#timeline-verdict").getHeight();
        assertTrue(bar <= TWO_LINES, what + ": " + bar);
        for (String part : List.of("#timeline-verdict-sentence", "#timeline-verdict-arithmetic")) {
            robot.lookup(part).tryQueryAs(Label.class).ifPresent(label -> assertWhole(label, what));
        }
    }

    private static void assertWhole(Label label, String what) {
        double needs = label.prefHeight(label.getWidth());
        assertTrue(label.isWrapText() && label.getHeight() >= needs - 0.5, what + ": " + label.getText());
    }

    @Test
    void inANarrowWindowTheAssumptionsStandBehindOneButton(FxRobot robot) {
        size(robot, 1024, 768);
        assertFalse(robot.lookup("#timeline-assumptions").query().isVisible());
        robot.clickOn("#timeline-assume");
        assertTrue(robot.lookup("#timeline-assumptions").query().isVisible());
        size(robot, 1280, 800);
        assertFalse(robot.lookup("#timeline-assume").query().isVisible());
        assertTrue(robot.lookup("#timeline-assumptions").query().isVisible());
    }

    /** What has no room on the first line is opened by its button; the row stays one line until then. */
    @Test
    void assumptionsKeepToOneLineUntilAllAreAskedFor(FxRobot robot) {
        size(robot, 1024, 768);
        robot.clickOn("#timeline-assume").clickOn("#timeline-mode-rollout");
        settle();
        Region row = (Region) robot.lookup(".timeline-row").query();
        Node service = robot.lookup("#timeline-behind-service").query();
        double one = row.getHeight();
        assertTrue(one < 40, "one line: " + one);
        assertFalse(service.isVisible());
        robot.clickOn("#timeline-more");
        settle();
        assertTrue(service.isVisible());
        assertTrue(row.getHeight() > one);
    }

    /** The application's handle keeps its place and the focus whatever lane shows its own: the next one can be dragged. */
    @Test
    void afterADragOfTheAppsHandleAnotherLaneStillShowsItsHandlesUnderThePointer(FxRobot robot) {
        size(robot, 1280, 800);
        Node app = robot.lookup("#handle-0-serves-after").query();
        robot.interact(app::requestFocus);
        Node view = robot.lookup("#timeline-view").query();
        Node lane = robot.lookup("#lane-probe-0-liveness").query();
        robot.moveTo(view.localToScreen(400, lane.getLayoutY() + 8)).moveBy(5, 2);
        settle();
        assertTrue(robot.lookup("#handle-0-liveness-initialDelaySeconds")
                .tryQuery()
                .isPresent());
        assertTrue(app.isFocused());
    }

    /** The verdict's height follows a width that shrinks: its second line is not cut. */
    @Test
    void aShrunkWindowShowsTheArithmeticWhole(FxRobot robot) {
        size(robot, 1440, 900);
        size(robot, 1190, 800);
        Label arithmetic = (Label)
                robot.lookup("#timeline-verdict").lookup(".verdict-arithmetic").query();
        assertTrue(
                arithmetic.getHeight() >= arithmetic.prefHeight(arithmetic.getWidth()) - 0.5,
                arithmetic.getHeight() + " of " + arithmetic.prefHeight(arithmetic.getWidth()));
    }
}
