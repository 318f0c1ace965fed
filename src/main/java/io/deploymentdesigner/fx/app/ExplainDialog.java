package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.explain.ExamplePair;
import io.deploymentdesigner.check.explain.Explanation;
import io.deploymentdesigner.check.explain.Explanations;
import io.deploymentdesigner.check.explain.Topic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.app.ExampleBox.Side;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Explained;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a finding's code means, or what a part of the timeline shows: the pages that {@code explain} prints. */
final class ExplainDialog {
    /** Longest line, in letters, of two examples that fit beside each other. */
    private static final int NARROW = 48;

    private static final int FEW_LINES = 8;

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

    /** Shows the page of a part of the window, with how it stands now on top; false where there is none. */
    boolean show(Explained.Subject subject) {
        Optional<Topic> topic = Topic.of(subject.page());
        topic.ifPresent(found -> show(found, subject.now()));
        return topic.isPresent();
    }

    private void show(Explanation page) {
        VBox text = text();
        page.what().forEach(what -> text.getChildren().add(paragraph(what)));
        text.getChildren()
                .addAll(heading("explain.why"), paragraph(page.why()), heading("explain.fix"), paragraph(page.fix()));
        source(page.source()).ifPresent(text.getChildren()::add);
        page.example().ifPresent(pair -> text.getChildren().add(example(pair)));
        show(page.code() + "  " + said(page.title()), text, isLong(page) ? "explain-tall" : "explain-low");
    }

    private void show(Topic topic, String now) {
        VBox text = text();
        text.getChildren().add(paragraph(topic.what()));
        if (!now.isEmpty()) {
            text.getChildren().addAll(heading("explain.now"), paragraph(now));
        }
        text.getChildren()
                .addAll(
                        heading("explain.reading"),
                        paragraph(topic.reading()),
                        heading("explain.use"),
                        paragraph(topic.use()));
        source(topic.source()).ifPresent(text.getChildren()::add);
        show(said(topic.title()), text, "explain-low");
    }

    private static VBox text() {
        VBox text = new VBox();
        text.getStyleClass().add("explain-text");
        return text;
    }

    private void show(String title, VBox text, String height) {
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(Double.MAX_VALUE);
        scroll.getStyleClass().addAll("edge-to-edge", height);
        Card card = new Card("explain", title).content(scroll);
        Button close = card.mainButton("close", words.text("settings.close"), overlay::hide);
        overlay.show(card, close);
    }

    private Optional<Node> source(String document) {
        Label source = new Label(words.text("explain.source", document));
        source.getStyleClass().add("muted");
        source.setWrapText(true);
        return document.isEmpty() ? Optional.empty() : Optional.of(source);
    }

    private String said(Message message) {
        return message.text(words.locale().getValue());
    }

    private static boolean isLong(Explanation page) {
        return page.example()
                .filter(pair -> pair.before().lines().count()
                                + (isNarrow(pair) ? 0 : pair.after().lines().count())
                        > FEW_LINES)
                .isPresent();
    }

    private static boolean isNarrow(ExamplePair pair) {
        return Stream.of(pair.before(), pair.after()).flatMap(String::lines).allMatch(line -> line.length() <= NARROW);
    }

    private Label heading(String key) {
        Label label = new Label(words.text(key));
        label.getStyleClass().addAll("strong", "explain-heading");
        return label;
    }

    private Label paragraph(Message message) {
        return paragraph(said(message));
    }

    private static Label paragraph(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Beside each other where both are narrow, else one below the other. */
    private Node example(ExamplePair pair) {
        VBox before = new VBox(heading("explain.before"), new ExampleBox(Side.BEFORE, pair.before(), pair.after()));
        VBox after = new VBox(heading("explain.after"), new ExampleBox(Side.AFTER, pair.after(), pair.before()));
        Pane both = isNarrow(pair) ? new HBox(before, after) : new VBox(before, after);
        both.getStyleClass().add("explain-examples");
        List.of(before, after).forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
        return both;
    }
}
