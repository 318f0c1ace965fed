package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.cli.ProgramVersion;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Name, version and licence of the program, and the licence text of everything that it brings along. */
final class AboutDialog {
    private static final String FOLDER = "/licenses/";
    private static final int FILE_COLUMN = 3;

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
        ListView<Component> list = new ListView<>();
        list.setId("about-components");
        list.getItems().setAll(components());
        list.getSelectionModel().selectedItemProperty().subscribe(each -> {
            if (each != null) {
                text.setText(read(each.file()));
            }
        });
        list.getSelectionModel().selectFirst();
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(list, text);
        row.getStyleClass().add("about-notices");
        return row;
    }

    private static List<Component> components() {
        return read("third-party.tsv").lines().skip(1).map(Component::of).toList();
    }

    private static String read(String file) {
        try (InputStream in = AboutDialog.class.getResourceAsStream(FOLDER + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(file, fault);
        }
    }

    /** A line of the list of what is brought along. */
    private record Component(String name, String version, String licence, String file) {
        static Component of(String line) {
            String[] columns = line.split("\t", -1);
            return new Component(columns[0], columns[1], columns[2], columns[FILE_COLUMN]);
        }

        @Override
        public String toString() {
            return name + " " + version + " · " + licence;
        }
    }
}
