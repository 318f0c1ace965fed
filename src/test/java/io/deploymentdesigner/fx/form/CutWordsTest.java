package io.deploymentdesigner.fx.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartNode;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** No word of ours is cut in the form, in either language, at the width that the form has in a window of 1024 to 1280 px. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start, before any test
class CutWordsTest {
    private static final double FORM = 440;
    private static final String WIDE = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              template:
                spec:
                  tolerations: [{key: a, operator: Equal, value: b, effect: NoSchedule}]
                  volumes:
                    - name: files
                      configMap: {name: files, items: [{key: a, path: b}]}
                  containers:
                    - name: app
                      image: app:1
                      imagePullPolicy: Always
                      ports: [{containerPort: 80, protocol: UDP}]
                      env:
                        - name: A
                          valueFrom: {configMapKeyRef: {name: a, key: b}}
                        - name: B
                          valueFrom: {resourceFieldRef: {containerName: app, resource: limits.cpu}}
                      resources: {requests: {cpu: 100m}}
                      lifecycle: {preStop: {httpGet: {path: /, port: 80, httpHeaders: [{name: A, value: b}]}}}
                      startupProbe: {exec: {command: [a]}, failureThreshold: 9, periodSeconds: 1}
            ---
            apiVersion: v1
            kind: Service
            metadata: {name: web}
            spec: {ports: [{port: 80, targetPort: http}]}
            """;

    private Desk desk;
    private Parts parts;
    private FormPane form;

    @Start
    void start(Stage stage) {
        desk = DirectDesk.make();
        Theme.install(desk.looks().appearance());
        parts = new Parts(desk);
        form = new FormPane(desk, parts, () -> {});
        stage.setScene(new Scene(form, FORM, 700));
        stage.setWidth(FORM);
        stage.setHeight(700);
        stage.show();
    }

    @Test
    void everyPartOfTheExampleKeepsItsWords(FxRobot robot) {
        assertEquals(List.of(), cut(robot, FormSample.springBoot().snapshot().text()));
    }

    @Test
    void soDoTheRarerFields(FxRobot robot) {
        assertEquals(List.of(), cut(robot, WIDE));
    }

    @Test
    void soDoTheShippedTemplates(FxRobot robot) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                assertEquals(List.of(), cut(robot, Files.readString(file)), file.toString());
            }
        }
    }

    private List<String> cut(FxRobot robot, String text) {
        robot.interact(() -> desk.open(text));
        List<String> found = new ArrayList<>();
        int[] seen = {0};
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            robot.interact(() -> desk.locale().set(locale));
            for (Part part : parts.tree().get().objects().stream()
                    .flatMap(PartNode::walk)
                    .map(PartNode::part)
                    .toList()) {
                robot.interact(() -> parts.choose(part, Selection.Origin.PROGRAM));
                robot.interact(() -> {
                    form.applyCss();
                    form.layout();
                    look(form, part.id() + " " + locale, found, seen);
                });
            }
        }
        assertTrue(seen[0] > 50, "labels seen: " + seen[0]);
        return found;
    }

    private void look(Node node, String where, List<String> found, int[] seen) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled && isOurs(labeled)) {
            seen[0]++;
            Bounds at = form.sceneToLocal(labeled.localToScene(labeled.getLayoutBounds()));
            boolean whole = labeled.lookup(".text") instanceof Text words
                    && words.getText().replace("\n", "").equals(labeled.getText());
            if (!whole || at.getMaxX() > FORM || at.getMinX() < 0) {
                found.add(where + ": " + labeled.getText() + " to " + at.getMaxX());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, where, found, seen));
        }
    }

    /** Values of the file may be clipped; our own words may not. */
    private static boolean isOurs(Labeled label) {
        List<String> styles = label.getStyleClass();
        return label.getText() != null
                && !label.getText().isBlank()
                && styles.stream().noneMatch(style -> style.startsWith("chip"));
    }
}
