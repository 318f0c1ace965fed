package io.deploymentdesigner.fx.template;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.template.Caption;
import io.deploymentdesigner.template.Templates;
import java.io.IOException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Makes a template of the open text, placeholders and comments and all. */
public final class SaveTemplateDialog {
    private final Overlay overlay;
    private final Templates templates;
    private final Desk desk;
    private final Words words;
    private final TextField title = new TextField();
    private final TextField about = new TextField();

    /** A dialog over the window. */
    public SaveTemplateDialog(Overlay overlay, Templates templates, Desk desk) {
        this.overlay = overlay;
        this.templates = templates;
        this.desk = desk;
        this.words = Words.of(desk.locale(), SaveTemplateDialog.class);
    }

    /** Shows it. */
    public void show() {
        title.setId("save-template-name");
        about.setId("save-template-about");
        Card card = new Card("save-template", words.text("own.title"));
        Label folder = new Label(words.text("own.folder", templates.ownFolder()));
        folder.getStyleClass().add("hint");
        card.content(new Label(words.text("own.name")), title, new Label(words.text("own.about")), about, folder);
        card.button("cancel", words.text("templates.cancel"), overlay::hide);
        Button save = card.mainButton("save", words.text("own.save"), this::save);
        save.disableProperty().bind(title.textProperty().map(String::isBlank));
        overlay.show(card, title);
    }

    private void save() {
        overlay.hide();
        Caption caption = Caption.of(title.getText().strip(), about.getText().strip());
        try {
            templates.save(caption, desk.snapshot().get().text());
            desk.report(Severity.HINT, words.message("own.saved", caption.title()));
        } catch (IOException fault) {
            desk.report(Severity.ERROR, words.message("own.failed", String.valueOf(fault.getMessage())));
        }
    }
}
