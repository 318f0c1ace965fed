package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The sentence above a form that cannot be edited, and the one thing to do: go to the line that is to blame, or start. */
final class FormNotice extends HBox {
    private final FormPresenter presenter;
    private final Label sentence = new Label();
    private final Hyperlink go = new Hyperlink();

    FormNotice(FormPresenter presenter, Runnable start) {
        this.presenter = presenter;
        setId("form-notice");
        getStyleClass().add("form-notice");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        go.setId("form-notice-go");
        go.getStyleClass().add("link");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(event -> {
            if (!presenter.goToFault()) {
                start.run();
            }
        });
        getChildren().addAll(sentence, go);
    }

    /** Shows what the model says; gone where it says nothing. */
    void show(FormModel model) {
        Message message = model.notice();
        setVisible(message != null);
        setManaged(message != null);
        sentence.setText(said(message));
        go.setText(said(model.way()));
        go.setVisible(model.way() != null);
        go.setManaged(model.way() != null);
    }

    private String said(@Nullable Message message) {
        return message == null ? "" : presenter.say(message);
    }
}
