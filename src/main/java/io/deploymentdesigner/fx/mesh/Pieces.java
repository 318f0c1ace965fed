package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Words;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The small parts that the columns of the tab are made of. */
final class Pieces {
    private Pieces() {}

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label wrapped(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A sentence behind its code. */
    static TextFlow coded(String code, String sentence) {
        Text bold = new Text(code + "  ");
        bold.getStyleClass().addAll("text", "strong");
        Text rest = new Text(sentence);
        rest.getStyleClass().add("text");
        TextFlow flow = new TextFlow(bold, rest);
        flow.getStyleClass().add("mesh-cause");
        return flow;
    }

    /** A sentence behind its mark, with links that do something about it. */
    static HBox note(@Nullable Severity severity, Node... lines) {
        VBox text = new VBox(lines);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        HBox row = new HBox(Mark.of(severity), text);
        row.getStyleClass().add("mesh-note");
        return row;
    }

    /** Parts one behind the other, with the sign between them that the language has; the key is that of a pair. */
    static String listed(Words words, String two, Stream<String> parts) {
        return parts.reduce((before, next) -> words.text(two, before, next)).orElse("");
    }

    /** The line below a table's last row is its border. */
    static void endWithLast(GridPane grid) {
        int last = grid.getRowCount() - 1;
        grid.getChildren().stream()
                .filter(each -> GridPane.getRowIndex(each) == last)
                .forEach(each -> each.getStyleClass().add("mesh-last"));
    }

    static Hyperlink link(String id, String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.setMnemonicParsing(false);
        link.getStyleClass().add("link");
        link.setOnAction(event -> run.run());
        return link;
    }

    static Button button(String id, String text, @Nullable Node icon, Runnable run) {
        Button button = new Button(text, icon);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }
}
