package io.deploymentdesigner.fx.template;

import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.control.SearchField;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.template.Template;
import io.deploymentdesigner.template.Templates;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lists the templates, shipped ones first, with their text beside; a broken one is listed with its fault. */
public final class TemplateDialog {
    private final Overlay overlay;
    private final Words words;
    private final BiConsumer<String, String> create;
    private final TextField wanted = SearchField.of("templates-search");
    private final ListView<Template> list = new ListView<>();
    private final TextArea text = new TextArea();
    private final List<Template> all;

    /**
     * A dialog over the window.
     *
     * @param create gets the suggested file name and the text
     */
    public TemplateDialog(
            Overlay overlay, Templates templates, ObservableValue<Locale> locale, BiConsumer<String, String> create) {
        this.overlay = overlay;
        this.words = Words.of(locale, TemplateDialog.class);
        this.create = create;
        this.all = templates.all();
    }

    /** Shows it. */
    public void show() {
        Card card = new Card("templates", words.text("templates.title"));
        card.content(body());
        card.button("cancel", words.text("templates.cancel"), overlay::hide);
        Button main = card.mainButton("create", words.text("templates.create"), this::create);
        list.getSelectionModel().selectedItemProperty().subscribe(template -> {
            main.setDisable(!(template instanceof Template.Usable));
            preview(template);
        });
        wanted.textProperty().subscribe(this::filter);
        overlay.show(card, wanted);
    }

    private HBox body() {
        wanted.setPromptText(words.text("templates.search"));
        wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setId("templates-list");
        list.getStyleClass().add("templates-list");
        list.setCellFactory(view -> new TemplateCell(words));
        list.setPlaceholder(new Label(words.text("templates.none")));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                create();
            }
        });
        text.setId("templates-text");
        text.setEditable(false);
        text.getStyleClass().add("code");
        VBox left = new VBox(wanted, list);
        VBox right = new VBox(text);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(text, Priority.ALWAYS);
        left.getStyleClass().add("templates-left");
        right.getStyleClass().add("templates-right");
        HBox body = new HBox(left, right);
        body.getStyleClass().add("templates-body");
        return body;
    }

    private void filter(String part) {
        String letters = part.toLowerCase(Locale.ROOT).strip();
        list.getItems()
                .setAll(all.stream()
                        .filter(template -> name(template).contains(letters))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private static String name(Template template) {
        return (template.id() + " " + template.caption().title() + " "
                        + template.caption().titleZh() + " "
                        + template.caption().description())
                .toLowerCase(Locale.ROOT);
    }

    private void preview(@Nullable Template template) {
        text.setWrapText(template instanceof Template.Broken);
        text.setText(
                switch (template) {
                    case Template.Usable usable -> usable.text();
                    case Template.Broken broken ->
                        broken.fault().text(words.locale().getValue());
                    case null -> "";
                });
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && !list.getItems().isEmpty()) {
            int next = Math.clamp(
                    list.getSelectionModel().getSelectedIndex() + by,
                    0,
                    list.getItems().size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            event.consume();
        }
    }

    private void create() {
        if (list.getSelectionModel().getSelectedItem() instanceof Template.Usable usable) {
            overlay.hide();
            create.accept("deployment.yaml", usable.text());
        }
    }
}
