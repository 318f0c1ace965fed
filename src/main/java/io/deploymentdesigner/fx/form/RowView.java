package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.FlowLine;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The view of one row: its line, the findings below it, and the help while it is asked for.
 *
 * @param <R> the kind of row
 */
abstract class RowView<R extends FormRow> extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEFT = 16;
    private static final double INDENT = 12;

    /** What the row asks for. */
    protected final FormGestures gestures;
    /** The row's own line. */
    protected final FlowLine line = new RowLine();

    private final MessageLines messages;
    private final HelpLine help;
    private @Nullable R row;

    RowView(FormGestures gestures) {
        this.gestures = gestures;
        this.messages = new MessageLines(gestures);
        this.help = new HelpLine(gestures);
        getStyleClass().add("form-row");
        line.getStyleClass().add("form-line");
        line.setMinWidth(0);
        setMinWidth(0);
        getChildren().addAll(line, messages, help);
        addEventHandler(KeyEvent.KEY_PRESSED, this::asked);
    }

    /** Shows a row, unless it is the one that is shown. */
    final void show(R now, boolean anew) {
        if (anew || !now.equals(row)) {
            boolean same = !anew && looksAs(row, now);
            row = now;
            messages.show(now.id(), now.findings());
            if (!same) {
                setId(now.id());
                setPadding(new Insets(0, 14, 0, LEFT + INDENT * now.depth()));
                help.reshow();
                render(now);
            }
        }
    }

    /** Whether two rows differ in their findings at most. */
    private static boolean looksAs(@Nullable FormRow before, FormRow now) {
        return before != null && before.with(List.of()).equals(now.with(List.of()));
    }

    /** Draws the row's own line. */
    protected abstract void render(R now);

    /** The row that is shown. */
    final R row() {
        R shown = row;
        if (shown == null) {
            throw new IllegalStateException("a row is shown before it is asked for");
        }
        return shown;
    }

    /** Marks the row as the one that is looked at. */
    final void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** The paths the row stands for. */
    Stream<YamlPath> paths() {
        return Stream.of(row().path());
    }

    /** The control that takes the focus for a path; null where the row has none. */
    abstract @Nullable Node control(YamlPath path);

    /** Shows or hides what the API says of a field. */
    final void explain(YamlPath path) {
        help.toggle(path);
    }

    private void asked(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            explain(focusedPath());
            event.consume();
        }
    }

    /** The path of the control that has the focus. */
    protected YamlPath focusedPath() {
        return row().path();
    }

    /** A row of 32 px; what does not fit goes on below, under the first row's columns. */
    private static final class RowLine extends FlowLine {
        private RowLine() {
            super(8, 14, 32);
            alignFirst();
        }
    }
}
