package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.Chips;
import io.deploymentdesigner.fx.control.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The way to the selected part, and the search for fields to add. */
final class FormHeader extends HBox {
    private final FormPresenter presenter;
    private final HBox crumbs = new HBox();
    private final AddFieldBox addField;
    private @Nullable List<String> spoken;

    FormHeader(FormPresenter presenter, Additions additions) {
        this.presenter = presenter;
        this.addField = new AddFieldBox(presenter, additions);
        getStyleClass().add("pane-header");
        crumbs.setId("form-crumbs");
        crumbs.getStyleClass().add("crumbs");
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.setMinWidth(0);
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
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < model.crumbs().size(); i++) {
            if (i > 0) {
                nodes.add(Icons.of(Material2OutlinedAL.CHEVRON_RIGHT));
            }
            nodes.add(crumb(model.crumbs().get(i), i == model.crumbs().size() - 1));
        }
        crumbs.getChildren().setAll(nodes);
    }

    private Node crumb(FormModel.Crumb crumb, boolean last) {
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
        button.setMinWidth(last ? USE_PREF_SIZE : 20);
        button.setOnAction(event -> presenter.choose(crumb.part()));
        return button;
    }
}
