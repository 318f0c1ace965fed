package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.cli.ProgramVersion;
import io.deploymentdesigner.fx.about.ThirdParty;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Name, version and licence of the program, and the licence text of everything that it brings along. */
final class AboutDialog {
    private final Overlay overlay;
    private final Words words;

    AboutDialog(Overlay overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
    }

    void show() {
        Label version = new Label(words.text("about.version", ProgramVersion.number()));
        version.setId("about-version");
        Label licence = new Label(words.text("about.licence"));
        licence.setWrapText(true);
        Label others = new Label(words.text("about.others"));
        others.getStyleClass().add("strong");
        Card card = new Card("about", "Deployment Designer").content(version, licence, others, notices());
        Button close = card.mainButton("close", words.text("settings.close"), overlay::hide);
        overlay.show(card, close);
    }

    private static HBox notices() {
        TextArea text = new TextArea();
        text.setId("about-text");
        text.setEditable(false);
        text.getStyleClass().add("code");
        ListView<ThirdParty> list = new ListView<>();
        list.setCellFactory(view -> new Line());
        list.setId("about-components");
        list.getItems().setAll(ThirdParty.all());
        list.getSelectionModel().selectedItemProperty().subscribe(each -> {
            if (each != null) {
                text.setText(each.text());
            }
        });
        list.getSelectionModel().selectFirst();
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(list, text);
        row.getStyleClass().add("about-notices");
        return row;
    }

    /** A line of the list. */
    private static final class Line extends ListCell<ThirdParty> {
        @Override
        protected void updateItem(@Nullable ThirdParty each, boolean empty) {
            super.updateItem(each, empty);
            if (each == null || empty) {
                setGraphic(null);
                return;
            }
            Label name = new Label(each.name() + " " + each.version());
            Label licence = new Label(each.licence());
            licence.getStyleClass().add("hint");
            setGraphic(new VBox(name, licence));
            setPrefWidth(0);
        }
    }
}
