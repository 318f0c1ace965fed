package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.fx.desk.Words;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The sample value of one variable; Enter and leaving take it over, Escape puts the old one back. */
final class SampleField extends TextField {
    private static final String BREAK = "\u23CE";

    private final VariablesPresenter presenter;
    private final UsedVariable variable;
    private final String before;

    SampleField(VariablesPresenter presenter, UsedVariable variable, Words words) {
        this.presenter = presenter;
        this.variable = variable;
        String value = variable.value();
        this.before = value == null ? "" : value.replace("\r\n", "\n").replace("\n", BREAK);
        setId("variable-" + variable.word() + "-sample");
        setText(before);
        setPromptText(words.text(value == null ? "sample.unset" : "sample.empty"));
        setAccessibleText(words.text("sample.of", variable.name()));
        setOnAction(event -> take());
        focusedProperty().addListener((o, old, now) -> {
            if (!now) {
                take();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setText(before);
            }
        });
    }

    private void take() {
        if (!getText().equals(before)) {
            presenter.samples().set(variable.name(), getText().replace(BREAK, "\n"));
        }
    }
}
