package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.cluster.ClusterAnswer;
import io.deploymentdesigner.cluster.ClusterCheck;
import io.deploymentdesigner.fx.control.Card;
import io.deploymentdesigner.fx.control.Overlay;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Question;
import io.deploymentdesigner.fx.desk.Words;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * "Check with my cluster": our own verdict at once, and beside it what the user's kubectl brings from the server. Asked
 * only by this action; whoever closes the card stops the question.
 */
final class ClusterDialog {
    private final Overlay overlay;
    private final Desk desk;
    private final Words words;
    private final Executor worker;
    private final Executor window;
    private final Supplier<ClusterCheck> checks;

    ClusterDialog(
            Overlay overlay, Desk desk, Words words, Executor worker, Executor window, Supplier<ClusterCheck> checks) {
        this.overlay = overlay;
        this.desk = desk;
        this.words = words;
        this.worker = worker;
        this.window = window;
        this.checks = checks;
    }

    /** Opens the card and asks, off the window's thread. */
    void show() {
        ClusterCheck check = checks.get();
        Answer ours = new Answer("ours", words.text("cluster.ours"), words.text("cluster.asking"));
        Answer theirs = new Answer("theirs", words.text("cluster.theirs"), words.text("cluster.asking"));
        Label what = new Label(words.text("cluster.what"));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        HBox both = new HBox(ours, theirs);
        both.getStyleClass().add("cluster-answers");
        Card card = new Card("cluster", words.text("cluster.title")).content(what, both);
        Button close = card.button("close", words.text("cluster.stop"), overlay::hide);
        card.sceneProperty().subscribe(scene -> {
            if (scene == null && card.getParent() == null && theirs.isAsked()) {
                check.stop();
            }
        });
        overlay.show(card, close);
        ask(check, ours, theirs, close);
    }

    private void ask(ClusterCheck check, Answer ours, Answer theirs, Button close) {
        Question question = new Question(
                desk.snapshot().get(), desk.feed().get(), desk.options().get());
        theirs.asked(true);
        worker.execute(() -> {
            Analysis analysis = Analyst.analyse(question.snapshot(), question.feed(), question.options());
            window.execute(() -> ours.show(OwnVerdict.of(analysis, words), ""));
            ClusterAnswer answer = check.ask(analysis.rendered().text());
            window.execute(() -> {
                theirs.asked(false);
                theirs.show(answer.message().text(desk.locale().get()), answer.words());
                close.setText(words.text("settings.close"));
            });
        });
    }

    /** One of the two sides. */
    private static final class Answer extends VBox {
        private final Label sentence;
        private final TextArea said = new TextArea();
        private boolean asked;

        Answer(String word, String title, String waiting) {
            Label heading = new Label(title);
            heading.getStyleClass().add("strong");
            sentence = new Label(waiting);
            sentence.setId("cluster-" + word);
            sentence.setWrapText(true);
            said.setId("cluster-" + word + "-words");
            said.setEditable(false);
            said.setWrapText(true);
            said.getStyleClass().add("code");
            said.setVisible(false);
            said.setManaged(false);
            said.setAccessibleText(title);
            getStyleClass().add("cluster-answer");
            getChildren().addAll(heading, sentence, said);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        void show(String text, String saidWords) {
            sentence.setText(text);
            said.setText(saidWords);
            said.setVisible(!saidWords.isEmpty());
            said.setManaged(!saidWords.isEmpty());
        }

        void asked(boolean now) {
            asked = now;
        }

        boolean isAsked() {
            return asked;
        }
    }
}
