package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.desk.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Why a container is refused: the first field in sight, the others behind a link that keys reach too. */
final class SecurityReasons extends VBox {
    private final List<String> sentences;
    private final Words words;
    private final Label told = Pieces.wrapped("", "pod-quiet");
    private final Hyperlink more;
    private boolean all;

    SecurityReasons(SecurityRow row, Words words) {
        this.sentences = sentences(row, words);
        this.words = words;
        String mode = row.mode() == null ? "own" : row.mode().word();
        String id = "mesh-reasons-" + mode + "-" + (row.container().isEmpty() ? "pod" : row.container());
        getStyleClass().add("mesh-cell");
        setId(id);
        more = Pieces.link(id + "-more", "", this::toggle);
        getChildren().add(told);
        if (sentences.size() > 1) {
            getChildren().add(more);
        }
        say();
    }

    /** What each field breaks; the stricter levels repeat sentences of the looser ones. */
    static List<String> sentences(SecurityRow row, Words words) {
        return row.reasons().stream()
                .map(each -> each.message().text(words.locale().getValue()))
                .distinct()
                .toList();
    }

    private void toggle() {
        all = !all;
        say();
    }

    private void say() {
        Stream<String> lines = all ? sentences.stream() : sentences.stream().limit(1);
        told.setText(String.join("\n", lines.toList()));
        more.setText(words.text(all ? "security.less" : "security.more", sentences.size() - 1));
    }
}
