package io.deploymentdesigner.fx.template;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.template.Template;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A template's title, a line about it, and whether it is one's own. */
final class TemplateCell extends ListCell<Template> {
    private static final double WRAP = 300;

    private final Words words;

    TemplateCell(Words words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Template template, boolean empty) {
        super.updateItem(template, empty);
        if (template == null || empty) {
            setGraphic(null);
            return;
        }
        setId("template-" + template.id());
        Locale locale = words.locale().getValue();
        Label title = new Label(template.caption().title(locale));
        title.getStyleClass().add("strong");
        HBox first = new HBox(title);
        first.getStyleClass().add("template-first");
        if (template instanceof Template.Broken) {
            first.getChildren().addFirst(Mark.of(Severity.ERROR));
        }
        if (template.origin() == Template.Origin.OWN) {
            Label own = new Label(words.text("templates.own"));
            own.getStyleClass().add("badge");
            first.getChildren().add(own);
        }
        Text about = new Text(about(template, locale));
        about.getStyleClass().addAll("text", "hint");
        about.setWrappingWidth(WRAP);
        setGraphic(new VBox(first, about));
    }

    private static String about(Template template, Locale locale) {
        return template instanceof Template.Broken broken
                ? broken.fault().text(locale)
                : template.caption().description(locale);
    }
}
