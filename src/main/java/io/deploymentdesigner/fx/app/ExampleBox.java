package io.deploymentdesigner.fx.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The lines of an example; those that the other one of its pair has not are marked by sign and ground. */
final class ExampleBox extends VBox {
    /** Which one of a pair. */
    enum Side {
        BEFORE("before", "−"),
        AFTER("after", "+");

        private final String word;
        private final String sign;

        Side(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }
    }

    ExampleBox(Side side, String yaml, String other) {
        setId("explain-" + side.word);
        getStyleClass().add("explain-code");
        setFocusTraversable(true);
        setAccessibleText(yaml);
        List<String> missing = new ArrayList<>(other.lines().toList());
        yaml.lines().forEach(line -> getChildren().add(line(side, line, !missing.remove(line))));
    }

    private static Node line(Side side, String text, boolean differs) {
        Label line = new Label((differs ? side.sign : " ") + " " + text);
        line.getStyleClass().addAll("explain-line", "mono");
        line.setMaxWidth(Double.MAX_VALUE);
        if (differs) {
            line.getStyleClass().add("explain-" + side.word + "-line");
        }
        return line;
    }
}
