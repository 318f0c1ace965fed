package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.desk.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Where the outline stands: in a column of its own, or, where the window is too narrow for three columns, as a sheet
 * over the form that a button before the crumbs and the form's key open. Choosing a part or Escape puts it away.
 */
final class OutlineColumn {
    /** Below this width the outline has no column, px at 100 %. */
    static final double NARROW = DrawerPane.NARROW;

    private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double SHEET = 260;

    private final Node outline;
    private final Node form;
    private final StackPane column = frame("outline-frame");
    private final StackPane formFrame = frame("form-frame");
    private final Button opener = new Button("", Icons.of(Material2OutlinedAL.ACCOUNT_TREE));
    private boolean narrow;
    private boolean pointing;

    OutlineColumn(Node outline, Node form, Desk desk, Words words) {
        this.outline = outline;
        this.form = form;
        column.getChildren().add(outline);
        formFrame.getChildren().add(form);
        opener.setId("outline-open");
        opener.getStyleClass().addAll("flat", "icon-only", "outline-opener");
        opener.accessibleTextProperty().bind(words.live("outline.open"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.live("outline.open"));
        opener.setTooltip(tip);
        opener.setOnAction(event -> toggle());
        StackPane.setAlignment(opener, Pos.TOP_LEFT);
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        column.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pointing = true);
        column.addEventFilter(KeyEvent.KEY_PRESSED, event -> pointing = false);
        form.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> close());
        desk.selection().addListener((o, old, now) -> chosen(now));
    }

    private static StackPane frame(String id) {
        StackPane frame = new StackPane();
        frame.setId(id);
        frame.setMinWidth(0);
        return frame;
    }

    /** Puts both into the columns of the views, as the width of now allows. */
    void place(SplitPane views, double width) {
        boolean fits = width >= NARROW;
        boolean stands = views.getItems().contains(column);
        if (fits && !stands) {
            formFrame.getChildren().setAll(form);
            views.getItems().addFirst(column);
            SplitPane.setResizableWithParent(column, false);
        } else if (!fits && !narrow) {
            views.getItems().remove(column);
            formFrame.getChildren().setAll(form, opener);
        }
        narrow = !fits;
        formFrame.pseudoClassStateChanged(IS_NARROW, narrow);
    }

    /** The form with what lies over it. */
    Node form() {
        return formFrame;
    }

    /** Leads the keyboard to the form or, where the outline has no column, into its sheet. */
    void focus() {
        if (narrow && !isOpen()) {
            toggle();
        } else {
            close();
            form.requestFocus();
        }
    }

    private boolean isOpen() {
        return narrow && formFrame.getChildren().contains(column);
    }

    private void toggle() {
        if (isOpen()) {
            close();
        } else {
            column.setMaxWidth(SHEET);
            StackPane.setAlignment(column, Pos.TOP_LEFT);
            formFrame.getChildren().setAll(form, column, opener);
            outline.requestFocus();
        }
    }

    private void close() {
        if (isOpen()) {
            column.setMaxWidth(Double.MAX_VALUE);
            formFrame.getChildren().setAll(form, opener);
        }
    }

    /** The arrow keys walk through the parts and leave the sheet open; a click has found what it looked for. */
    private void chosen(Selection selection) {
        if (pointing || selection.origin() != Selection.Origin.OUTLINE) {
            close();
        }
    }

    private void press(KeyEvent event) {
        if (isOpen() && (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER)) {
            close();
            form.requestFocus();
            event.consume();
        }
    }
}
