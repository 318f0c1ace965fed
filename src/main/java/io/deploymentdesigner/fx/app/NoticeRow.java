package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.fx.desk.Words;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One notice: its mark, its sentence, its answers, and a button that takes it away. */
final class NoticeRow extends HBox {
    /** Long enough to read two sentences twice. */
    private static final Duration WHILE = Duration.seconds(8);

    private final Desk desk;
    private final Notice notice;

    NoticeRow(Desk desk, Notice notice) {
        this.desk = desk;
        this.notice = notice;
        String text = notice.message().text(desk.locale().get());
        Label sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(notice.severity().word() + " " + text);
        getStyleClass().addAll("notice", "notice-" + notice.severity().word());
        getChildren().addAll(Mark.of(notice.severity()), sentence);
        notice.answers().forEach(answer -> getChildren().add(button(answer)));
        getChildren().add(dismiss(text));
    }

    private Button button(Notice.Answer answer) {
        Button button = new Button(answer.title().text(desk.locale().get()));
        button.setId("notice-" + answer.title().key().replace('.', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            desk.notices().remove(notice);
            answer.action().run();
        });
        return button;
    }

    /** Whoever comes to the button by keyboard hears the sentence with it. */
    private Button dismiss(String text) {
        Button button = new Button("", Icons.of(Material2OutlinedAL.CLOSE));
        button.setId("notice-dismiss");
        button.getStyleClass().addAll("flat", "icon-only", "small");
        button.setAccessibleText(Words.of(desk.locale(), NoticeRow.class).text("notice.dismiss") + ": " + text);
        button.setOnAction(event -> desk.notices().remove(notice));
        return button;
    }

    /** Goes by itself after a while; not while it holds the keyboard or the pointer is over it. */
    void passAway() {
        PauseTransition pause = new PauseTransition(WHILE);
        pause.setOnFinished(event -> {
            if (isFocusWithin() || isHover()) {
                pause.playFromStart();
            } else {
                desk.notices().remove(notice);
            }
        });
        pause.play();
    }
}
