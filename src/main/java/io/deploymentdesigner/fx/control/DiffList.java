package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.export.DiffGap;
import io.deploymentdesigner.export.DiffLine;
import io.deploymentdesigner.export.DiffRow;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A difference line by line, with both numbers and a sign, so that it reads without its colours; where lines are left
 * out it says how many.
 */
public final class DiffList extends ListView<DiffRow> {
    private final Label nothing = new Label();
    private Locale locale = Locale.ENGLISH;

    /** An empty list. */
    public DiffList(String id) {
        setId(id);
        getStyleClass().add("diff");
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        setCellFactory(list -> new LineCell());
    }

    /** Shows a difference, and in a language where lines are left out. */
    public void show(List<DiffRow> rows, Locale language) {
        locale = language;
        getItems().setAll(rows);
    }

    /** Says what stands there while nothing differs. */
    public void empty(String sentence) {
        nothing.setText(sentence);
    }

    private final class LineCell extends ListCell<DiffRow> {
        @Override
        protected void updateItem(@Nullable DiffRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(style -> style.startsWith("diff-line"));
            setGraphic(
                    switch (row) {
                        case DiffLine line -> line(line);
                        case DiffGap gap -> gap(gap);
                        case null -> null;
                    });
        }

        private Node line(DiffLine line) {
            getStyleClass().add("diff-line-" + line.kind().name().toLowerCase(Locale.ROOT));
            return new HBox(
                    label(number(line.before()), "diff-number"),
                    label(number(line.after()), "diff-number"),
                    label(line.kind().sign(), "diff-sign"),
                    label(line.text(), "diff-text"));
        }

        private Node gap(DiffGap gap) {
            getStyleClass().add("diff-line-gap");
            return new HBox(label(gap.message().text(locale), "diff-gap"));
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
