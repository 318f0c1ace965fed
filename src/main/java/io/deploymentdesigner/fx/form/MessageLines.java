package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** The findings below a field. Lines stay and say something else: making and styling them costs most. */
final class MessageLines extends VBox {
    private static final int MOST = 3;

    private final FormGestures gestures;
    private List<MessageLine> lines = List.of();

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
        List<MessageLine> now = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            now.add(line("message-" + row + "-" + i, findings.get(i), i));
        }
        lines = now;
        setManaged(!now.isEmpty());
        setVisible(!now.isEmpty());
        Reconciling.children(getChildren(), now);
    }

    private MessageLine line(String id, Diagnostic finding, int index) {
        MessageLine known = index < lines.size() ? lines.get(index) : null;
        if (known == null || !known.fits(finding)) {
            return new MessageLine(gestures, id, finding);
        }
        known.show(id, finding);
        return known;
    }
}
