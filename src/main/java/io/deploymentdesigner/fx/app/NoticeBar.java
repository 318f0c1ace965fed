package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.fx.desk.Words;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The notices of the desk, one row each, above the panes. A row pushes the panes down and covers nothing. */
final class NoticeBar extends VBox {
    private final Desk desk;
    private final Words words;

    NoticeBar(Desk desk) {
        this.desk = desk;
        this.words = Words.of(desk.locale(), NoticeBar.class);
        setId("notices");
        desk.notices().addListener((ListChangeListener<Notice>) change -> show());
        desk.locale().addListener((o, old, now) -> show());
    }

    private void show() {
        getChildren().setAll(desk.notices().stream().map(this::row).toList());
    }

    private Node row(Notice notice) {
        Label sentence = new Label(notice.message().text(desk.locale().get()));
        sentence.setWrapText(true);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(Mark.of(notice.severity()), sentence);
        row.getStyleClass()
                .addAll("notice", "notice-" + notice.severity().name().toLowerCase(Locale.ROOT));
        notice.answers().forEach(answer -> row.getChildren().add(button(notice, answer)));
        row.getChildren().add(dismiss(notice));
        return row;
    }

    private Button button(Notice notice, Notice.Answer answer) {
        Button button = new Button(answer.title().text(desk.locale().get()));
        button.setId("notice-" + answer.title().key().replace('.', '-'));
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            desk.notices().remove(notice);
            answer.action().run();
        });
        return button;
    }

    private Button dismiss(Notice notice) {
        Button button = new Button("", Icons.of(Material2OutlinedAL.CLOSE));
        button.setId("notice-dismiss");
        button.getStyleClass().addAll("flat", "icon-only", "small");
        button.setAccessibleText(words.text("notice.dismiss"));
        button.setOnAction(event -> desk.notices().remove(notice));
        return button;
    }
}
