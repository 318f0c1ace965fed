package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.export.DiffLine;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A difference line by line, with both numbers and a sign, so that it reads without its colours. */
public final class DiffList extends ListView<DiffLine> {
    private final Label nothing = new Label();

    /** An empty list. */
    public DiffList(String id) {
        setId(id);
        getStyleClass().add("diff");
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        setCellFactory(list -> new LineCell());
    }

    /** Shows a difference. */
    public void show(List<DiffLine> lines) {
        getItems().setAll(lines);
    }

    /** Says what stands there while nothing differs. */
    public void empty(String sentence) {
        nothing.setText(sentence);
    }

    private static final class LineCell extends ListCell<DiffLine> {
        @Override
        protected void updateItem(@Nullable DiffLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeIf(style -> style.startsWith("diff-line"));
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            getStyleClass().add("diff-line-" + line.kind().name().toLowerCase(Locale.ROOT));
            setGraphic(new HBox(
                    label(number(line.before()), "diff-number"),
                    label(number(line.after()), "diff-number"),
                    label(line.kind().sign(), "diff-sign"),
                    label(line.text(), "diff-text")));
        }

        private static String number(int line) {
            return line == 0 ? "" : String.valueOf(line);
        }

        private static Label label(String text, String style) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            label.setMinWidth(Label.USE_PREF_SIZE);
            return label;
        }
    }
}
