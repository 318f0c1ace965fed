package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.Chips;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** The way to the selected part, and the search for fields to add. */
final class FormHeader extends HBox {
    private final FormPresenter presenter;
    private final CrumbLine crumbs = new CrumbLine();
    private final AddFieldBox addField;
    private @Nullable List<String> spoken;

    FormHeader(FormPresenter presenter, Additions additions) {
        this.presenter = presenter;
        this.addField = new AddFieldBox(presenter, additions);
        getStyleClass().add("pane-header");
        HBox.setHgrow(crumbs, Priority.ALWAYS);
        getChildren().addAll(crumbs, addField);
    }

    void show(FormModel model) {
        addField.show(model.readOnly());
        List<String> words = model.crumbs().stream()
                .map(crumb -> presenter.say(crumb.title())
                        + Chips.spoken(crumb.name())
                        + crumb.part().id())
                .toList();
        if (words.equals(spoken)) {
            return;
        }
        spoken = words;
        List<ButtonBase> steps = new ArrayList<>();
        for (FormModel.Crumb crumb : model.crumbs()) {
            steps.add(crumb(crumb, steps.size() == model.crumbs().size() - 1));
        }
        crumbs.show(steps, presenter.say("crumb.more"));
    }

    private ButtonBase crumb(FormModel.Crumb crumb, boolean last) {
        Button button = new Button();
        button.setId("crumb-" + crumb.part().kind().word());
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "small", "crumb");
        if (last) {
            button.getStyleClass().add("crumb-last");
        }
        String words = crumb.name().isEmpty() ? presenter.say(crumb.title()) : Chips.spoken(crumb.name());
        button.setAccessibleText(words);
        if (crumb.name().isEmpty()) {
            button.setText(words);
        } else {
            HBox name = new HBox();
            name.setAlignment(Pos.CENTER_LEFT);
            Chips.fill(name, crumb.name());
            button.setGraphic(name);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        button.setOnAction(event -> presenter.choose(crumb.part()));
        return button;
    }
}
