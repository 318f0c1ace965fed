package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.check.placeholder.Sentences;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The findings below a field: mark, code, sentence, and a link that mends it. */
final class MessageLines extends VBox {
    private static final int MOST = 3;

    private final FormGestures gestures;

    MessageLines(FormGestures gestures) {
        this.gestures = gestures;
        getStyleClass().add("form-messages");
        setManaged(false);
        setVisible(false);
    }

    /** Shows the worst findings, worst first; hints only where there is nothing worse. All stand in Problems. */
    void show(String row, List<Diagnostic> all) {
        boolean worse = all.stream().anyMatch(finding -> finding.severity() != Severity.HINT);
        List<Diagnostic> findings = all.stream()
                .filter(finding -> !worse || finding.severity() != Severity.HINT)
                .limit(MOST)
                .toList();
        setManaged(!findings.isEmpty());
        setVisible(!findings.isEmpty());
        getChildren()
                .setAll(IntStream.range(0, findings.size())
                        .mapToObj(i -> line("message-" + row + "-" + i, findings.get(i)))
                        .toList());
    }

    private Node line(String id, Diagnostic finding) {
        String word = finding.severity().word();
        Label code = new Label(finding.code());
        code.getStyleClass().addAll("message", "message-code", "message-" + word);
        code.setMinWidth(Region.USE_PREF_SIZE);
        Label sentence = new Label(gestures.say(Sentences.brief(finding.message())));
        sentence.setTooltip(new Tooltip(gestures.say(finding.message())));
        sentence.getStyleClass().addAll("message", "message-" + word);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.SOMETIMES);
        HBox line = new HBox(Mark.of(finding.severity()), code, sentence);
        finding.fixes().stream().findFirst().ifPresent(fix -> line.getChildren().add(link(id, finding, fix)));
        line.setId(id);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("message-line");
        return line;
    }

    private Node link(String id, Diagnostic finding, Fix fix) {
        Hyperlink link = new Hyperlink(gestures.say("fix"));
        link.setId("fix-" + id);
        link.getStyleClass().add("link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(gestures.say(fix.title())));
        link.setAccessibleText(gestures.say(fix.title()));
        link.setDisable(gestures.readOnly());
        link.setOnAction(event -> gestures.mend(finding, fix));
        return link;
    }
}
