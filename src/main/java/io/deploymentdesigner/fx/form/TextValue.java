package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.ChipField;
import io.deploymentdesigner.fx.control.Icons;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A field of one line: text, number with a stepper, quantity, or text with suggestions. */
final class TextValue implements ValueControl {
    private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final PseudoClass CODE = PseudoClass.getPseudoClass("code");

    private final FormGestures gestures;
    private final Supplier<FormCell> cell;
    private final ChipField field = new ChipField();
    private final Stepper stepper = new Stepper(this::step);
    private final Button choose = new Button(null, Icons.of(Material2OutlinedAL.EXPAND_MORE));
    private final StackPane node = new StackPane(field);

    TextValue(FormGestures gestures, Supplier<FormCell> cell) {
        this.gestures = gestures;
        this.cell = cell;
        node.getStyleClass().add("text-value");
        StackPane.setAlignment(stepper, Pos.CENTER_RIGHT);
        StackPane.setAlignment(choose, Pos.CENTER_RIGHT);
        choose.getStyleClass().addAll("flat", "small", "icon-only", "choose-button");
        choose.setFocusTraversable(false);
        choose.setOnAction(event -> suggest());
        field.onTyped(text -> gestures.set(cell.get(), text));
        field.onLeft(() -> gestures.left(cell.get()));
        field.input().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public TextField focusTarget() {
        return field.input();
    }

    @Override
    public boolean grows() {
        return wide(cell.get());
    }

    /** Text takes all the room; a number with a placeholder needs it for the chip. */
    private static boolean wide(FormCell cell) {
        return switch (cell.control()) {
            case FieldControl.Whole whole -> cell.hasPlaceholder();
            case FieldControl.WholeOrText number -> cell.hasPlaceholder();
            case FieldControl.Amount amount -> cell.hasPlaceholder();
            case FieldControl.Word word -> cell.hasPlaceholder();
            default -> true;
        };
    }

    @Override
    public void show(FormCell now, boolean locked, boolean invalid) {
        boolean steps =
                now.control() instanceof FieldControl.Whole || now.control() instanceof FieldControl.WholeOrText;
        TextField input = field.input();
        input.setId(now.id());
        input.setEditable(!locked);
        input.setAccessibleText(gestures.say(now.label()));
        input.pseudoClassStateChanged(CODE, !steps);
        boolean prompts = wide(now) && !now.present() && now.shown().isEmpty();
        input.setPromptText(prompts ? gestures.say("not-in-file") : "");
        node.pseudoClassStateChanged(NUMBER, steps);
        node.pseudoClassStateChanged(WIDE, wide(now));
        field.complete(gestures::variables);
        field.show(now.shown(), now.chunks(), now.sample(), !now.present());
        field.showInvalid(invalid);
        attach(stepper, steps && !locked && !now.hasPlaceholder());
        attach(choose, !suggestions(now).isEmpty() && !locked);
    }

    private void attach(Node part, boolean wanted) {
        if (wanted != node.getChildren().contains(part)) {
            if (wanted) {
                node.getChildren().add(part);
            } else {
                node.getChildren().remove(part);
            }
        }
    }

    private static List<String> suggestions(FormCell cell) {
        return cell.control() instanceof FieldControl.Line(List<String> suggestions) ? suggestions : List.of();
    }

    private void suggest() {
        ContextMenu menu = new ContextMenu();
        for (String value : suggestions(cell.get())) {
            MenuItem item = new MenuItem(value.isEmpty() ? "\"\"" : value);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> gestures.set(cell.get(), value));
            menu.getItems().add(item);
        }
        menu.show(field, Side.BOTTOM, 0, 2);
    }

    private void pressed(KeyEvent event) {
        int by = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        if (by != 0 && node.getChildren().contains(stepper)) {
            event.consume();
            step(event.isShiftDown() ? by * 10 : by);
        } else if (by < 0 && node.getChildren().contains(choose)) {
            event.consume();
            suggest();
        }
    }

    private void step(int by) {
        FormCell now = cell.get();
        int least = now.control() instanceof FieldControl.Whole(int floor) ? floor : 0;
        Stepping.by(now.shown(), by, least).ifPresent(text -> gestures.set(now, text));
    }
}
