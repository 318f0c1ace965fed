package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A short text that is written on Enter or when it is left; what is wrong with it stands below, Esc takes it back. */
final class SwitchField extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField input = new TextField();
    private final HBox wrong;
    private final String written;
    private final Predicate<String> valid;
    private final Consumer<String> commit;

    /**
     * What is typed and not yet written.
     *
     * @param anchor where the selection begins, in UTF-16 units
     * @param caret where it ends
     * @param blamed whether it is said to be wrong
     */
    record Draft(String text, int anchor, int caret, boolean blamed) {}

    SwitchField(
            String id,
            String written,
            String prompt,
            String unit,
            Predicate<String> valid,
            String message,
            Consumer<String> commit) {
        this.written = written;
        this.valid = valid;
        this.commit = commit;
        this.wrong = Pieces.note(Severity.ERROR, Pieces.wrapped(message, "message", "message-error"));
        wrong.getStyleClass().add("mesh-switch-wrong");
        wrong.setPrefWidth(0);
        getStyleClass().add("mesh-switch-box");
        input.setId(id);
        input.setText(written);
        input.setPromptText(prompt);
        input.accessibleTextProperty().bind(accessibleTextProperty());
        input.getStyleClass().add("mesh-switch-field");
        HBox row = new HBox(input);
        row.getStyleClass().add("mesh-switch-row");
        if (!unit.isEmpty()) {
            Label behind = Pieces.label(unit, "pod-quiet");
            behind.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(behind);
        }
        getChildren().addAll(row, wrong);
        show(true);
        input.setOnAction(event -> leave());
        input.focusedProperty().addListener((o, old, focused) -> {
            if (!focused) {
                leave();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Gives up what is typed, for the field that takes this one's place; empty where nothing is typed. */
    Optional<Draft> giveUp() {
        Draft draft = new Draft(input.getText(), input.getAnchor(), input.getCaretPosition(), wrong.isVisible());
        input.setText(written);
        return draft.text().equals(written) ? Optional.empty() : Optional.of(draft);
    }

    /** Goes on where a field of the same name was left. */
    void goOn(Draft draft) {
        input.setText(draft.text());
        input.selectRange(draft.anchor(), draft.caret());
        show(!draft.blamed());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(written)) {
            input.setText(written);
            show(true);
            event.consume();
        }
    }

    private void leave() {
        String text = input.getText().strip();
        boolean fine = text.equals(written) || valid.test(text);
        show(fine);
        if (fine && !text.equals(written)) {
            commit.accept(text);
        }
    }

    private void show(boolean fine) {
        input.pseudoClassStateChanged(INVALID, !fine);
        wrong.setVisible(!fine);
        wrong.setManaged(!fine);
    }
}
