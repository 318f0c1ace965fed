package io.deploymentdesigner.fx.form;

import java.util.function.Supplier;
import javafx.scene.Node;

/** The control by which one field is edited. It shows the field and asks for changes; it keeps nothing. */
interface ValueControl {
    /** What stands in the row. */
    Node node();

    /** What takes the focus and has the field's id. */
    Node focusTarget();

    /** Whether it takes all the room there is. */
    boolean grows();

    /** Shows a field. */
    void show(FormCell cell, boolean locked, boolean invalid);

    /**
     * The control for a kind of field.
     *
     * @param cell the field as it is shown at the time of a gesture
     */
    static ValueControl of(FormGestures gestures, FormCell first, Supplier<FormCell> cell) {
        return switch (first.control()) {
            case FieldControl.Toggle toggle -> new ToggleValue(gestures, cell);
            case FieldControl.Choice choice -> new ChoiceValue(gestures, cell);
            case FieldControl.Area area -> new AreaValue(gestures, cell);
            case FieldControl.Shown shown -> new ShownValue();
            case FieldControl.Line line -> new TextValue(gestures, cell);
            case FieldControl.Word word -> new TextValue(gestures, cell);
            case FieldControl.Amount amount -> new TextValue(gestures, cell);
            case FieldControl.Whole whole -> new TextValue(gestures, cell);
            case FieldControl.WholeOrText number -> new TextValue(gestures, cell);
        };
    }
}
