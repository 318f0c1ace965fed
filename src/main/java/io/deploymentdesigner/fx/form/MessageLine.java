package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.check.placeholder.Sentences;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One finding below a field: mark, code, sentence, and a link that mends it once a fix was tried. */
final class MessageLine extends HBox {
    private final FormGestures gestures;
    private final Severity severity;
    private final Label code = new Label();
    private final Label sentence = new Label();
    private final Tooltip whole = new Tooltip();
    private final Hyperlink link = new Hyperlink();
    private final Tooltip cure = new Tooltip();
    private Diagnostic finding;

    /** A line for findings as bad as this one, the first that it shows. */
    MessageLine(FormGestures gestures, String id, Diagnostic finding) {
        this.gestures = gestures;
        this.finding = finding;
        severity = finding.severity();
        code.getStyleClass().addAll("message", "message-code", "message-" + severity.word());
        code.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setTooltip(whole);
        sentence.getStyleClass().addAll("message", "message-" + severity.word());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setHgrow(sentence, Priority.SOMETIMES);
        link.getStyleClass().add("link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(cure);
        link.setOnAction(event -> gestures.mend(this.finding, fix()));
        getChildren().addAll(Mark.of(severity), code, sentence);
        setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("message-line");
        show(id, finding);
    }

    /** Whether the line can show a finding: its shape and colours are those of one severity. */
    boolean fits(Diagnostic other) {
        return severity == other.severity();
    }

    /** Shows a finding; what reads the same is not touched. */
    void show(String id, Diagnostic now) {
        finding = now;
        setId(id);
        code.setText(now.code());
        sentence.setText(gestures.say(Sentences.brief(now.message())));
        whole.setText(gestures.say(now.message()));
        if (now.fixes().isEmpty()) {
            getChildren().remove(link);
        } else {
            offer(id);
        }
    }

    private void offer(String id) {
        String title = gestures.say(fix().title());
        link.setId("fix-" + id);
        link.setText(gestures.say("fix"));
        link.setAccessibleText(title);
        link.setDisable(gestures.readOnly());
        cure.setText(title);
        if (!getChildren().contains(link)) {
            getChildren().add(link);
        }
    }

    private Fix fix() {
        return finding.fixes().getFirst();
    }
}
