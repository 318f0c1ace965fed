package io.deploymentdesigner.fx.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.desk.Action;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.outline.OutlinePane;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.theme.Theme;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FormFlowTest {
    private static final String CONTAINER = "spec.template.spec.containers[0]";
    private static final String LIVENESS = "spec-template-spec-containers-0-livenessProbe";

    private final String example = FormSample.springBoot().snapshot().text();
    private Desk desk;
    private Parts parts;
    private FormPane form;
    private boolean started;

    @Start
    void start(Stage stage) {
        desk = DirectDesk.make();
        Theme.install(desk.looks().appearance());
        parts = new Parts(desk);
        form = new FormPane(desk, parts, () -> started = true);
        stage.setScene(new Scene(new SplitPane(new OutlinePane(desk, parts), form), 800, 700));
        stage.setWidth(800);
        stage.setHeight(700);
        stage.show();
        desk.open(example);
    }

    private String text() {
        return desk.snapshot().get().text();
    }

    private void look(FxRobot robot, String path) {
        robot.interact(() -> desk.select(0, YamlPath.parse(path), Selection.Origin.TEXT));
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return assertInstanceOf(type, form.lookup("#" + id), id);
    }

    private void type(FxRobot robot, String id, String value) {
        TextField field = find(id, TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.selectAll();
        });
        robot.write(value);
    }

    @Test
    void replicasChangeTheirLineAndUndoGivesTheTextBack(FxRobot robot) {
        look(robot, "spec.replicas");
        type(robot, "spec-replicas", "12");

        assertEquals(example.replace("replicas: 1\n", "replicas: 12\n"), text());
        assertEquals("spec.replicas", desk.selection().get().path().toString());

        robot.interact(desk::undo);
        assertEquals(example, text());
        assertEquals("1", find("spec-replicas", TextField.class).getText());
    }

    @Test
    void theArrowKeysStepAndAnEmptiedNumberTakesItsFieldWithIt(FxRobot robot) {
        look(robot, "spec.minReadySeconds");
        TextField ready = find("spec-minReadySeconds", TextField.class);
        robot.interact(ready::requestFocus);
        robot.push(KeyCode.UP);
        assertTrue(text().contains("minReadySeconds: 31\n"));

        robot.interact(ready::selectAll);
        robot.push(KeyCode.DELETE);
        robot.interact(() -> find("spec-replicas", TextField.class).requestFocus());
        assertFalse(text().contains("minReadySeconds"), text());
        assertEquals("0", find("spec-minReadySeconds", TextField.class).getText());
    }

    @Test
    void aReadinessProbeIsAddedByOneButton(FxRobot robot) {
        look(robot, CONTAINER + ".readinessProbe");
        robot.interact(() -> find("add-spec-template-spec-containers-0-readinessProbe", Labeled.class)
                .fireEvent(new ActionEvent()));

        assertTrue(
                text().contains(
                                "readinessProbe:\n            httpGet:\n              path: /\n              port: 8071\n"),
                text());
        assertEquals(
                PartKind.READINESS_PROBE,
                Objects.requireNonNull(parts.selected().get()).kind());
        assertEquals(
                "10",
                find("spec-template-spec-containers-0-readinessProbe-periodSeconds", TextField.class)
                        .getText());
    }

    @Test
    void theCheckIsSwitchedAsOneStep(FxRobot robot) {
        look(robot, CONTAINER + ".livenessProbe");
        robot.interact(() ->
                find("shape-" + LIVENESS + "-tcpSocket", ToggleButton.class).fire());
        assertTrue(text().contains("tcpSocket:\n"), text());
        assertTrue(find("shape-" + LIVENESS + "-tcpSocket", ToggleButton.class).isSelected());
        assertEquals("8071", find(LIVENESS + "-tcpSocket-port", TextField.class).getText());

        robot.interact(desk::undo);
        assertEquals(example, text());
        assertTrue(find("shape-" + LIVENESS + "-httpGet", ToggleButton.class).isSelected());
    }

    @Test
    void aVariableIsAddedAndNamed(FxRobot robot) {
        look(robot, CONTAINER + ".env");
        robot.interact(() -> parts.choose(
                parts.tree()
                        .get()
                        .walk()
                        .map(node -> node.part())
                        .filter(part -> part.kind() == PartKind.ENV)
                        .findFirst()
                        .orElseThrow(),
                Selection.Origin.OUTLINE));
        robot.interact(() ->
                find("add-spec-template-spec-containers-0-env", Labeled.class).fireEvent(new ActionEvent()));
        type(robot, "spec-template-spec-containers-0-env-0-name", "MODE");
        type(robot, "spec-template-spec-containers-0-env-0-value", "on");

        assertTrue(text().contains("- name: MODE\n              value: \"on\"\n"), text());
    }

    @Test
    void typingInTheTextChangesTheFieldAndLeavesTheOthersAlone(FxRobot robot) {
        look(robot, "spec.replicas");
        TextField ready = find("spec-minReadySeconds", TextField.class);
        int at = text().indexOf("replicas: 1") + "replicas: 1".length();
        robot.interact(() -> desk.type(TextPatch.of(TextEdit.insert(at, "5")), null));

        assertEquals("15", find("spec-replicas", TextField.class).getText());
        assertSame(ready, find("spec-minReadySeconds", TextField.class));
    }

    @Test
    void messagesFollowTheirFindingsWithoutBeingMadeAnew(FxRobot robot) {
        look(robot, CONTAINER + ".livenessProbe");
        Set<Node> before = Set.copyOf(form.lookupAll(".message-line"));
        assertFalse(before.isEmpty());

        robot.interact(() -> desk.type(TextPatch.of(TextEdit.insert(0, "# moved by a line\n")), null));
        assertEquals(before, Set.copyOf(form.lookupAll(".message-line")));

        Hyperlink fix = before.stream()
                .flatMap(line -> line.lookupAll(".link").stream())
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow();
        String moved = text();
        robot.interact(fix::fire);
        assertTrue(text().startsWith("# moved by a line\n") && !text().equals(moved), text());
    }

    @Test
    void brokenTextLocksTheFormAndMendingFreesIt(FxRobot robot) {
        look(robot, "spec.replicas");
        robot.interact(() -> desk.type(TextPatch.of(TextEdit.insert(0, "a: [\n")), null));
        assertTrue(form.lookup("#form-notice").isVisible());
        assertFalse(find("spec-replicas", TextField.class).isEditable());

        List<Integer> places = new ArrayList<>();
        desk.onReveal(range -> places.add(range.start()));
        Hyperlink go = find("form-notice-go", Hyperlink.class);
        robot.interact(go::fire);
        assertEquals(go.getText(), "Go to line " + desk.snapshot().get().lines().line(places.getFirst()));

        robot.interact(desk::undo);
        assertFalse(form.lookup("#form-notice").isVisible());
        assertTrue(find("spec-replicas", TextField.class).isEditable());
    }

    @Test
    void aFieldIsFoundByItsNameAndAdded(FxRobot robot) {
        look(robot, CONTAINER + ".livenessProbe");
        type(robot, "add-field", "failureThreshold");
        robot.push(KeyCode.ENTER);

        assertTrue(text().contains("failureThreshold: 3\n") || text().endsWith("failureThreshold: 3"), text());
        assertTrue(find(LIVENESS + "-failureThreshold", TextField.class).isFocused());
    }

    @Test
    void labelsCanBeAddedAndRenamed(FxRobot robot) {
        look(robot, "metadata.labels");
        type(robot, "new-key-metadata-labels", "team");
        robot.push(KeyCode.ENTER);
        type(robot, "metadata-labels-team", "shop");
        assertTrue(text().contains("    team: shop\n"), text());

        type(robot, "key-metadata-labels-team", "crew");
        robot.push(KeyCode.ENTER);
        assertTrue(text().contains("    crew: shop\n"), text());
        assertEquals(List.of(), desk.notices());
    }

    @Test
    void aKeyThatIsThereAlreadyIsGoneToAndKeepsItsValue(FxRobot robot) {
        look(robot, "metadata.labels");
        type(robot, "new-key-metadata-labels", "version");
        robot.push(KeyCode.ENTER);
        assertEquals(example, text());
        assertEquals("metadata.labels.version", desk.selection().get().path().toString());
    }

    @Test
    void twoEntriesOfOneNameAreRefusedAndTheOldKeyStandsAgain(FxRobot robot) {
        look(robot, "metadata.labels");
        type(robot, "key-metadata-labels-version", "app");
        robot.push(KeyCode.ENTER);
        assertEquals(example, text());
        assertEquals(1, desk.notices().size());
        assertEquals(
                "version", find("key-metadata-labels-version", TextField.class).getText());
    }

    @Test
    void theWordsChangeWithTheLanguage(FxRobot robot) {
        look(robot, "spec.replicas");
        robot.interact(() -> desk.locale().set(Locale.SIMPLIFIED_CHINESE));

        assertEquals("副本数", find("spec-replicas", TextField.class).getAccessibleText());
        assertEquals("滚动更新", find("crumb-rollout", Labeled.class).getText());
    }

    @Test
    void helpOpensBelowTheField(FxRobot robot) {
        look(robot, "spec.replicas");
        robot.interact(() -> find("spec-replicas", TextField.class).requestFocus());
        robot.push(KeyCode.F1);

        Labeled help = assertInstanceOf(
                Labeled.class, form.lookup("#row-spec-replicas").lookup(".form-help"));
        assertTrue(help.isVisible() && help.getText().contains("Default: 1."), help.getText());
    }

    private void insert(FxRobot robot, String id) {
        robot.interact(() -> form.insertions().stream()
                .filter(action -> action.id().equals(id))
                .forEach(Action::perform));
    }

    @Test
    void insertsIntoTheFirstContainerAndGoesThereInOneUndoableStep(FxRobot robot) {
        insert(robot, "insert-readiness-probe");
        assertTrue(text().contains("          readinessProbe:\n            httpGet:\n"), text());
        assertEquals(
                CONTAINER + ".readinessProbe", desk.selection().get().path().toString());
        robot.interact(desk::undo);
        assertEquals(example, text());
        insert(robot, "insert-init-container");
        assertTrue(text().contains("initContainers:"), text());
        assertEquals(
                "spec.template.spec.initContainers[0]",
                Objects.requireNonNull(parts.selected().get()).base().toString());
        robot.interact(desk::undo);
        assertEquals(example, text());
    }

    @Test
    void whatIsThereAlreadyIsGoneToAndNotInsertedAgain(FxRobot robot) {
        insert(robot, "insert-liveness-probe");
        assertEquals(example, text());
        assertEquals(
                PartKind.LIVENESS_PROBE,
                Objects.requireNonNull(parts.selected().get()).kind());
    }

    private String refusal() {
        Message message = form.refusal().getValue();
        return message == null ? "" : message.text(Locale.ENGLISH);
    }

    @Test
    void nothingCanBeInsertedWhereThereIsNoPodAndTheMenuSaysWhy(FxRobot robot) {
        assertEquals("", refusal());
        robot.interact(() -> desk.open("apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n"));
        assertTrue(
                form.insertions().stream().noneMatch(action -> action.enabled().getValue()));
        assertEquals("Nothing can be inserted: the selected object has no pod.", refusal());
        robot.interact(() -> desk.open("# nothing yet\n"));
        assertEquals("Nothing can be inserted: the file holds no object yet.", refusal());
        robot.interact(() -> desk.open(example + "  a: [\n"));
        assertEquals("Nothing can be inserted: the text cannot be read.", refusal());
    }

    @Test
    void aTextWithoutAnObjectOffersATemplate(FxRobot robot) {
        robot.interact(() -> desk.open("# nothing yet\n"));
        Hyperlink go = find("form-notice-go", Hyperlink.class);
        assertEquals("New from template", go.getText());
        robot.interact(go::fire);
        assertTrue(started);
    }

    @Test
    void anInsertedContainerHasTheFocusInItsFirstField(FxRobot robot) {
        insert(robot, "insert-container");
        assertTrue(find("spec-template-spec-containers-1-name", TextField.class).isFocused());
    }

    @Test
    void aPodWithoutContainersTakesOneFirst(FxRobot robot) {
        robot.interact(() -> desk.open("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n"));
        assertEquals("Some cannot be inserted: the pod has no container yet.", refusal());
        insert(robot, "insert-port");
        assertEquals("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\n", text());
        insert(robot, "insert-container");
        insert(robot, "insert-port");
        assertEquals("", refusal());
        assertTrue(text().contains("containerPort: 8080"), text());
    }

    @Test
    void theMenuCallsAThingByItsNameAndTheSearchSaysThatItInserts() {
        Action port = form.insertions().stream()
                .filter(action -> action.id().equals("insert-port"))
                .findFirst()
                .orElseThrow();
        assertEquals("Port", port.title().text(Locale.ENGLISH));
        assertEquals("Insert: Port", port.name().text(Locale.ENGLISH));
        assertEquals("端口", port.title().text(Locale.SIMPLIFIED_CHINESE));
    }
}
