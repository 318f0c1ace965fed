package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.explain.ExamplePair;
import io.deploymentdesigner.check.explain.Explanation;
import io.deploymentdesigner.check.explain.Explanations;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a finding's code means, why it matters and how to mend it: the page that {@code explain} prints. */
final class ExplainDialog {
    private final Overlay overlay;
    private final Words words;

    ExplainDialog(Overlay overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
    }

    /** Shows the page of a code; false where there is none. */
    boolean show(String code) {
        Optional<Explanation> page = Explanations.of(code);
        page.ifPresent(this::show);
        return page.isPresent();
    }

    private void show(Explanation page) {
        VBox text = new VBox();
        text.getStyleClass().add("explain-text");
        page.what().forEach(what -> text.getChildren().add(paragraph(what)));
        text.getChildren()
                .addAll(heading("explain.why"), paragraph(page.why()), heading("explain.fix"), paragraph(page.fix()));
        if (!page.source().isEmpty()) {
            Label source = new Label(words.text("explain.source", page.source()));
            source.getStyleClass().add("muted");
            source.setWrapText(true);
            text.getChildren().add(source);
        }
        page.example().ifPresent(pair -> text.getChildren().add(example(pair)));
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(Double.MAX_VALUE);
        scroll.getStyleClass().addAll("edge-to-edge", page.example().isPresent() ? "explain-tall" : "explain-low");
        String title = page.code() + "  " + page.title().text(words.locale().getValue());
        Card card = new Card("explain", title).content(scroll);
        Button close = card.mainButton("close", words.text("settings.close"), overlay::hide);
        overlay.show(card, close);
    }

    private Label heading(String key) {
        Label label = new Label(words.text(key));
        label.getStyleClass().add("strong");
        return label;
    }

    private Label paragraph(Message message) {
        Label label = new Label(message.text(words.locale().getValue()));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Node example(ExamplePair pair) {
        HBox row = new HBox();
        row.getStyleClass().add("explain-examples");
        for (var each : List.of(
                new VBox(heading("explain.before"), code("before", pair.before())),
                new VBox(heading("explain.after"), code("after", pair.after())))) {
            HBox.setHgrow(each, Priority.ALWAYS);
            row.getChildren().add(each);
        }
        return row;
    }

    private static TextArea code(String word, String yaml) {
        TextArea area = new TextArea(yaml);
        area.setId("explain-" + word);
        area.setEditable(false);
        area.setPrefRowCount((int) yaml.lines().count());
        area.getStyleClass().add("code");
        return area;
    }
}
