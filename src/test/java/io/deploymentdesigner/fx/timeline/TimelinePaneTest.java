package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.Unresponsive;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
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
        desk = DirectDesk.make();
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
        return robot.lookup("#timeline-verdict-sentence")
                .queryAs(Label.class)
                .getText()
                .replace('\u00a0', ' ');
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
    void aHandleCanBeDraggedRightAfterAnother(FxRobot robot) {
        drag(robot, "#handle-0-serves-after", -15);
        assertEquals(Manifests.SPRING_BOOT, text());

        drag(robot, "#handle-0-liveness-initialDelaySeconds", 15);
        assertNotEquals(Manifests.SPRING_BOOT, text());
        assertEquals(
                Manifests.SPRING_BOOT, text().replaceFirst("initialDelaySeconds: \\d+", "initialDelaySeconds: 10"));

        robot.interact(desk::undo);
        assertEquals(Manifests.SPRING_BOOT, text());
    }

    private static void drag(FxRobot robot, String handle, double seconds) {
        Node node = robot.lookup(handle).query();
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        double pxPerSecond = node.getParent().getBoundsInLocal().getWidth() / 160;
        robot.moveTo(node).press(MouseButton.PRIMARY);
        robot.moveTo(bounds.getCenterX() + seconds * pxPerSecond, bounds.getCenterY())
                .release(MouseButton.PRIMARY);
    }

    @Test
    void arrowsOnAHandleChangeItByOne(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#handle-0-liveness-periodSeconds").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertEquals(Manifests.SPRING_BOOT.replace("periodSeconds: 3", "periodSeconds: 4"), text());
    }

    @Test
    void aHandleKeepsTheFocusWhileThePointerPassesOtherLanes(FxRobot robot) {
        Node view = robot.lookup("#timeline-view").query();
        robot.interact(() -> view.getScene().getWindow().setHeight(430));
        robot.moveTo(view).interact(robot.lookup("#lane-probe-0-liveness").query()::requestFocus);
        Node handle = robot.lookup("#handle-0-liveness-periodSeconds").query();
        robot.interact(handle::requestFocus);

        robot.moveTo(view.localToScreen(400, 40)).moveTo(view.localToScreen(440, 60));

        assertTrue(handle.isFocused());
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
    void chosenLinesAreCopiedWithTabsBetweenTheirCells(FxRobot robot) {
        robot.clickOn("#timeline-as-list");
        MomentTable table = robot.lookup("#timeline-list").queryAs(MomentTable.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectRange(2, 4);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(
                "0:02.0\tReady without a readiness probe: callers are sent here at once\tIt counts as Available at about 0:32.",
                copied(robot).getFirst());
        assertEquals(2, copied(robot).size());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(table.getItems().size(), copied(robot).size());

        robot.clickOn("#timeline-show-figures");
        robot.interact(() -> robot.lookup("#timeline-figures").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
        assertEquals(
                "Start-up time guaranteed\t15 s\t10 s delay + (3 − 1) × 3 s − 1 s = 15 s",
                copied(robot).getFirst());
    }

    private static List<String> copied(FxRobot robot) {
        List<String> lines = new ArrayList<>();
        robot.interact(() -> Clipboard.getSystemClipboard().getString().lines().forEach(lines::add));
        return lines;
    }

    @Test
    void withoutADeploymentThereIsASentence(FxRobot robot) {
        robot.interact(() -> desk.open("kind: Service\n"));
        assertEquals(
                "There is nothing to draw in time: a Service starts no pods."
                        + " The timeline is of a Deployment or another kind with a pod template.",
                nothing(robot));
        robot.interact(() -> desk.open("a: ["));
        assertEquals("There is no timeline yet: line 1 cannot be read.", nothing(robot));
        robot.interact(() -> desk.open("kind: Deployment\nspec: {template: {spec: {}}}\n"));
        assertEquals(
                "There is no timeline yet: the pod template of this Deployment has no containers.", nothing(robot));
        robot.interact(() -> desk.open(""));
        assertEquals("Open a Deployment or start from a template.", nothing(robot));
    }

    private static String nothing(FxRobot robot) {
        return robot.lookup("#timeline-empty").queryAs(Label.class).getText();
    }

    @Test
    void aTextThatBreaksKeepsThePictureAndSaysSo(FxRobot robot) {
        robot.interact(() -> desk.type(TextPatch.of(TextEdit.insert(0, "a: [\n")), null));
        assertTrue(robot.lookup("#timeline-view").query().isVisible());
        assertTrue(verdict(robot).startsWith("It restarts for ever"), verdict(robot));
        assertFalse(robot.lookup("#timeline-fix").tryQuery().isPresent());
        assertTrue(robot.lookup("#timeline-verdict").lookup(Label.class::isInstance).queryAllAs(Label.class).stream()
                .anyMatch(l -> l.getText().contains("shows the last readable version")));
        robot.interact(desk::undo);
        assertTrue(robot.lookup("#timeline-fix").tryQuery().isPresent());
    }

    /** Wherever one clicks on the lanes, the keys go there: they zoom, step and free the cursor. */
    @Test
    void aClickGivesTheLanesTheKeys(FxRobot robot) {
        Node view = robot.lookup("#timeline-view").query();
        Bounds bounds = view.localToScreen(view.getBoundsInLocal());
        robot.clickOn("#timeline-serves-after");
        robot.clickOn(bounds.getMinX() + 500, bounds.getMinY() + 100);
        assertTrue(view.isFocusWithin());
        double wide = ((TimelineView) view).view().scale().density();
        robot.push(KeyCode.PLUS);
        assertEquals(1.2, ((TimelineView) view).view().scale().density() / wide, 0.001);
        robot.push(KeyCode.DIGIT0);
        assertEquals(wide, ((TimelineView) view).view().scale().density(), 1e-9);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class).getText();
    }

    private void type(FxRobot robot, String id, String value) {
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(value));
    }

    private AppBehaviour app(String container) {
        return desk.options().get().assumptions().app(container);
    }

    @Test
    void theRarerAssumptionsAreBehindOneButton(FxRobot robot) {
        assertFalse(robot.lookup("#timeline-more-assumptions").query().isVisible());
        robot.clickOn("#timeline-more");
        assertTrue(robot.lookup("#timeline-more-assumptions").query().isVisible());

        type(robot, "#timeline-later-serves-after", "20");
        type(robot, "#timeline-outage-from", "100");
        type(robot, "#timeline-outage-to", "112.5");
        type(robot, "#timeline-crash-at", "300");
        type(robot, "#timeline-latency", "250");
        assertEquals(List.of(45_000L, 20_000L), app("shop").serveAfterMs());
        assertEquals(
                List.of(Outage.of(100_000, 112_500, Unresponsive.HANG)),
                app("shop").outages());
        assertEquals(List.of(300_000L), app("shop").exitAtMs());
        assertEquals(250, app("shop").latencyMs());

        type(robot, "#timeline-outage-from", "");
        type(robot, "#timeline-later-serves-after", "");
        type(robot, "#timeline-crash-at", "");
        assertEquals(Assumptions.DEFAULT.otherwise().answeringIn(250), app("shop"));
        assertEquals(Manifests.SPRING_BOOT, text());
    }

    @Test
    void measuredStartsArePastedAndItIsSaidWhichCounts(FxRobot robot) {
        robot.clickOn("#timeline-more");
        TextArea paste = robot.lookup("#timeline-measured").queryAs(TextArea.class);
        Label said = robot.lookup("#timeline-measured-said").queryAs(Label.class);
        robot.interact(() -> paste.setText("41s 52s 39s"));
        assertEquals("Times read: of 3 starts the slowest counts, 52 s.", said.getText());
        assertEquals("52", text(robot, "#timeline-serves-after"));
        robot.interact(() -> paste.setText("no time here"));
        assertEquals("No time found in it; nothing is changed.", said.getText());
        assertEquals("52", text(robot, "#timeline-serves-after"));
    }

    @Test
    void ofSeveralContainersEachHasItsOwnApplication(FxRobot robot) {
        robot.interact(() -> desk.open(Manifests.SPRING_BOOT
                + "        - name: log\n          image: log:1\n          ports: [{containerPort: 9000}]\n"));
        robot.interact(() -> desk.select(
                0,
                YamlPath.ROOT
                        .key("spec")
                        .key("template")
                        .key("spec")
                        .key("containers")
                        .index(1),
                Selection.Origin.OUTLINE));
        type(robot, "#timeline-serves-after", "5");
        assertEquals(List.of(5_000L), app("log").serveAfterMs());
        assertEquals(List.of(45_000L), app("shop").serveAfterMs());
        robot.interact(() -> desk.select(
                0,
                YamlPath.ROOT
                        .key("spec")
                        .key("template")
                        .key("spec")
                        .key("containers")
                        .index(0),
                Selection.Origin.OUTLINE));
        assertEquals("45", text(robot, "#timeline-serves-after"));
    }

    @Test
    void anyEditIsComparedWithTheStateBeforeIt(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#handle-0-liveness-failureThreshold").query().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertTrue(robot.lookup("#timeline-hide-before").tryQuery().isPresent());
        robot.clickOn("#timeline-undo");
        assertFalse(robot.lookup("#timeline-hide-before").tryQuery().isPresent());
        robot.interact(desk::undo);
        assertEquals(Manifests.SPRING_BOOT, text());
    }

    @Test
    void anEditThatChangesNoTimeIsNotCompared(FxRobot robot) {
        robot.interact(() -> desk.type(TextPatch.of(TextEdit.insert(0, "# a comment\n")), null));
        assertFalse(robot.lookup("#timeline-hide-before").tryQuery().isPresent());
    }

    @Test
    void triedReplicasAreWrittenByTheLinkAlone(FxRobot robot) {
        robot.clickOn("#timeline-mode-rollout");
        type(robot, "#timeline-replicas", "4");
        type(robot, "#timeline-max-surge", "1");
        assertEquals(Manifests.SPRING_BOOT, text());
        assertTrue(verdict(robot).startsWith("The rollout reports success after"), verdict(robot));
        robot.clickOn("#timeline-write-trial");
        assertTrue(text().contains("replicas: 4"), text());
        assertTrue(text().contains("maxSurge: 1"), text());
        robot.interact(desk::undo);
        assertEquals(Manifests.SPRING_BOOT, text());
    }

    @Test
    void theListTellsTheTurnsOfARollout(FxRobot robot) {
        robot.clickOn("#timeline-fix").clickOn("#timeline-mode-rollout").clickOn("#timeline-as-list");
        MomentTable table = robot.lookup("#timeline-list").queryAs(MomentTable.class);
        assertEquals(
                "The rollout begins: no old pod goes, one new one comes",
                table.getItems().getFirst().title().text(Locale.ENGLISH));
        assertEquals(78, Math.round(table.getSelectionModel().getSelectedItem().at() / 1000.0));
    }
}
