package io.deploymentdesigner.fx.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.istio.MeshMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // made before each test
class MeshPaneTest {
    private static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata:
                  labels: {app: web}
                spec:
                  containers:
                    - name: web
                      image: web:1
            """;

    private Desk desk;
    private MeshPresenter presenter;
    private StackPane root;

    @Start
    void start(Stage stage) {
        desk = DirectDesk.make();
        presenter = new MeshPresenter(desk, Runnable::run, Runnable::run);
        root = new StackPane(new MeshPane(desk, presenter).content());
        stage.setScene(new Scene(root, 1200, 700));
        stage.show();
        desk.open(WEB);
    }

    @Test
    void aTextThatCannotBeReadIsNotSaidToHoldNoWorkload(FxRobot robot) {
        robot.interact(() -> desk.open("kind: ConfigMap\ndata: {a: b}\n"));
        assertEquals(
                "This file has no workload with containers.",
                robot.lookup("#mesh-empty").queryLabeled().getText());
        robot.interact(() -> desk.open(WEB.replace("image: web:1", "image: [web")));
        assertTrue(robot.lookup("#mesh-empty").queryLabeled().getText().contains("cannot be read"));
    }

    @Test
    void everyModeIsShownInBothLanguages(FxRobot robot) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (MeshMode mode : MeshMode.values()) {
                robot.interact(() -> {
                    desk.locale().set(locale);
                    presenter.choose(mode);
                });
                Labeled sentence = (Labeled) root.lookup("#mesh-verdict-sentence");
                assertFalse(sentence.getText().isBlank(), mode + " " + locale);
            }
        }
    }

    @Test
    void theFirstReasonOfARefusalIsInSightAndTheOthersOneLinkAway(FxRobot robot) {
        robot.interact(() -> presenter.choose(MeshMode.SIDECAR));
        SecurityReasons reasons = (SecurityReasons) root.lookup("#mesh-reasons-own-web");
        Hyperlink more = assertInstanceOf(Hyperlink.class, root.lookup("#mesh-reasons-own-web-more"));
        String first = told(reasons);
        assertEquals(1, first.lines().count());
        assertTrue(more.getText().matches("\\d+ more reasons"), more.getText());

        robot.interact(more::fire);
        assertTrue(told(reasons).startsWith(first + "\n"), told(reasons));
        robot.interact(more::fire);
        assertEquals(first, told(reasons));
    }

    @Test
    void aPodThatIsNotInjectedIsSaidToStayOutside(FxRobot robot) {
        robot.interact(() -> {
            presenter.choose(MeshMode.SIDECAR);
            desk.open(WEB.replace("{app: web}\n    spec", "{app: web, sidecar.istio.io/inject: 'false'}\n    spec"));
        });
        assertEquals("The pod stays outside of the mesh.", sentence());
    }

    @Test
    void aSwitchThatIsSetKeepsTheKeyboardAndThePlace(FxRobot robot) {
        robot.interact(() -> presenter.choose(MeshMode.SIDECAR));
        ScrollPane scroll = (ScrollPane) root.lookup(".scroll-pane");
        Node before = root.lookup("#mesh-switch-inject-on");
        robot.interact(() -> {
            scroll.setVvalue(1);
            before.requestFocus();
        });
        double there = before.localToScene(0, 0).getY();
        robot.interact(() -> ((ToggleButton) before).fire());

        assertTrue(desk.snapshot().get().text().contains("sidecar.istio.io/inject: \"true\""));
        Node after = root.lookup("#mesh-switch-inject-on");
        assertNotSame(before, after, "the tab is made anew");
        assertSame(after, root.getScene().getFocusOwner());
        assertEquals(there, after.localToScene(0, 0).getY(), 80, "a line more or less is above it");
        assertTrue(scroll.getVvalue() > 0.5, "not back at the top");
    }

    @Test
    void whoeverAsksForThePodOrForTheCausesIsShownThem(FxRobot robot) {
        robot.interact(() -> presenter.choose(MeshMode.SIDECAR));
        ScrollPane scroll = (ScrollPane) root.lookup(".scroll-pane");
        robot.interact(() -> desk.tabs().ask("mesh", "mesh-column-causes"));
        double causes = root.lookup("#mesh-column-causes").localToScene(0, 0).getY();
        assertTrue(scroll.getVvalue() == 1 || causes < 100, "the causes are in sight, at " + causes);
        robot.interact(() -> desk.tabs().ask("mesh", "mesh-column-pod"));
        assertEquals(0, scroll.getVvalue(), 0.05);
    }

    @Test
    void whatALevelRefusesOfThePodItselfHasARow(FxRobot robot) {
        robot.interact(() -> {
            presenter.choose(MeshMode.SIDECAR);
            desk.open(
                    WEB.replace("    spec:\n      containers", "    spec:\n      hostNetwork: true\n      containers"));
        });
        SecurityReasons reasons = (SecurityReasons) root.lookup("#mesh-reasons-own-pod");
        assertTrue(told(reasons).contains("spec.hostNetwork"), told(reasons));
        assertFalse(root.lookupAll(".mesh-cell").stream()
                .noneMatch(each -> each instanceof Labeled l && l.getText().equals("The pod itself")));
    }

    @Test
    void switchesAndTimesBeginAtOneLine(FxRobot robot) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            robot.interact(() -> {
                desk.locale().set(locale);
                presenter.choose(MeshMode.SIDECAR);
                root.applyCss();
                root.layout();
            });
            double switches = left("#mesh-switch-inject");
            assertEquals(switches, left("#mesh-switch-drain"), locale.toString());
            assertEquals(switches, left("#mesh-time-start"), locale.toString());
        }
    }

    /** The tab is made anew after each analysis, which is slower than a hand that goes on typing. */
    @Test
    void whatIsTypedOutlivesAnAnalysisAndIsNotWrittenByIt(FxRobot robot) {
        robot.interact(() -> presenter.choose(MeshMode.SIDECAR));
        TextField first = port();
        robot.interact(first::requestFocus);
        robot.write("80");
        robot.interact(() -> desk.markSaved());

        TextField second = port();
        assertNotSame(first, second, "made anew");
        assertEquals("80", second.getText());
        assertEquals(WEB, desk.snapshot().get().text(), "half a number is nobody's port");
        robot.write("x").push(KeyCode.ENTER);
        assertTrue(isBlamed(), "a port has no letters");
        robot.interact(() -> desk.markSaved());
        assertTrue(isBlamed(), "still");
        robot.push(KeyCode.BACK_SPACE).write("71").push(KeyCode.ENTER);
        assertTrue(
                desk.snapshot().get().text().contains("excludeInboundPorts: \"8071\""),
                desk.snapshot().get().text());
    }

    private boolean isBlamed() {
        return port().getParent().getParent().lookup(".mesh-switch-wrong").isVisible();
    }

    private TextField port() {
        return (TextField) root.lookup("#mesh-switch-inbound");
    }

    @Test
    void theLegendNamesOnlyTheSignsInView(FxRobot robot) {
        robot.interact(() -> {
            desk.open(WEB + "          livenessProbe: {httpGet: {port: 80}}\n");
            presenter.choose(MeshMode.SIDECAR);
        });
        assertEquals(List.of("+ added", "⇄ changed"), legend());
        robot.interact(() -> presenter.choose(MeshMode.AMBIENT));
        assertEquals(List.of("+ added"), legend());
    }

    private List<String> legend() {
        Parent heading = (Parent) root.lookup("#mesh-injected .pod-heading");
        return heading.lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .filter(text -> text.contains(" added") || text.contains(" changed"))
                .toList();
    }

    @Test
    void partsAreListedWithTheSignsOfTheLanguage(FxRobot robot) {
        robot.interact(() -> presenter.choose(MeshMode.SIDECAR));
        assertTrue(cards().contains("root, NET_ADMIN, NET_RAW · redirects the traffic"), cards());
        assertTrue(cards().contains("startup :\u206015021, every 1\u00a0s"), cards());
        robot.interact(() -> desk.locale().set(Locale.SIMPLIFIED_CHINESE));
        assertTrue(cards().contains("root、NET_ADMIN、NET_RAW · 重定向流量"), cards());
        assertTrue(cards().contains("启动 :\u206015021，每 1 秒"), cards());
    }

    private String cards() {
        return root.lookup("#mesh-injected").lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void noLineIsDrawnTwiceAtATablesEnd(FxRobot robot) {
        robot.interact(() -> {
            desk.open(WEB + "          livenessProbe: {httpGet: {port: 80}}\n");
            presenter.choose(MeshMode.SIDECAR);
            root.applyCss();
        });
        for (String id : List.of("#mesh-security", "#mesh-probe-web-livenessProbe .mesh-grid")) {
            GridPane grid = (GridPane) root.lookup(id);
            for (Node cell : grid.getChildren()) {
                boolean last = GridPane.getRowIndex(cell) == grid.getRowCount() - 1;
                assertEquals(last, cell.getStyleClass().contains("mesh-last"), id + " " + cell);
            }
        }
    }

    private double left(String id) {
        return root.lookup(id).localToScene(0, 0).getX();
    }

    private String sentence() {
        return ((Labeled) root.lookup("#mesh-verdict-sentence")).getText();
    }

    private static String told(SecurityReasons reasons) {
        return ((Labeled) reasons.getChildren().getFirst()).getText();
    }
}
