package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Appearance;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What a person may choose once and for all. Every choice works at once; there is nothing to confirm. */
final class SettingsDialog {
    private final Overlay overlay;
    private final Desk desk;
    private final Words words;
    private final Path templates;

    SettingsDialog(Overlay overlay, Desk desk, Words words, Path templates) {
        this.overlay = overlay;
        this.desk = desk;
        this.words = words;
        this.templates = templates;
    }

    void show() {
        Segments<Appearance> appearance = appearance();
        Card card = new Card("settings", words.text("settings.title"));
        card.content(
                row("settings.appearance", appearance),
                row("settings.language", language()),
                row("settings.version", version()),
                row("settings.services", services()),
                row("settings.muted", muted()),
                row("settings.templates", folder()));
        card.mainButton("close", words.text("settings.close"), overlay::hide);
        overlay.show(card, appearance.chosen());
    }

    private HBox row(String key, Node control) {
        Label name = new Label();
        name.textProperty().bind(words.live(key));
        name.getStyleClass().add("card-label");
        HBox row = new HBox(name, control);
        row.getStyleClass().add("card-row");
        return row;
    }

    private Segments<Appearance> appearance() {
        Segments<Appearance> segments = new Segments<>("settings-appearance");
        for (Appearance each : Appearance.values()) {
            segments.add(each, each.word(), words.live("settings." + each.word()));
        }
        segments.value().bindBidirectional(desk.looks().appearance());
        return segments;
    }

    private Segments<Locale> language() {
        Segments<Locale> segments = new Segments<>("settings-language");
        segments.add(Locale.ENGLISH, "en", words.live("settings.english"));
        segments.add(Locale.SIMPLIFIED_CHINESE, "zh", words.live("settings.chinese"));
        segments.value().bindBidirectional(desk.locale());
        return segments;
    }

    private ComboBox<KubernetesVersion> version() {
        ComboBox<KubernetesVersion> box = new ComboBox<>();
        box.setId("settings-version");
        box.getItems().setAll(KubernetesVersion.values());
        desk.options().subscribe(options -> box.setValue(options.server().version()));
        box.setOnAction(event -> ask(server().with(box.getValue())));
        return box;
    }

    private ServiceRangesField services() {
        ServiceRangesField field =
                new ServiceRangesField(words.live("settings.services"), chosen -> ask(server().with(chosen)));
        desk.options().subscribe(options -> field.show(options.server().services()));
        return field;
    }

    private ApiServer server() {
        return desk.options().get().server();
    }

    private void ask(ApiServer server) {
        desk.options().set(desk.options().get().with(server));
    }

    private Node muted() {
        Label codes = new Label();
        codes.setId("settings-muted");
        desk.options()
                .subscribe(options -> codes.setText(
                        options.muted().isEmpty()
                                ? "–"
                                : String.join(
                                        "  ", options.muted().stream().sorted().toList())));
        Hyperlink clear = new Hyperlink(words.text("settings.unmute"));
        clear.setId("settings-unmute");
        clear.getStyleClass().add("link");
        clear.setOnAction(event -> desk.options().set(desk.options().get().withMuted(java.util.Set.of())));
        clear.visibleProperty()
                .bind(desk.options().map(options -> !options.muted().isEmpty()));
        HBox row = new HBox(codes, clear);
        row.getStyleClass().add("card-row");
        return row;
    }

    private Label folder() {
        Label label = new Label(templates.toString());
        label.getStyleClass().add("hint");
        return label;
    }
}
