package io.deploymentdesigner.fx.form;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** A few values side by side. */
final class ChoiceValue implements ValueControl {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final ChoiceBar bar = new ChoiceBar();
    private final FormGestures gestures;

    ChoiceValue(FormGestures gestures, Supplier<FormCell> cell) {
        this.gestures = gestures;
        bar.onChosen(index -> gestures.set(cell.get(), values(cell.get()).get(index)));
    }

    private static List<String> values(FormCell cell) {
        return cell.control() instanceof FieldControl.Choice(List<String> values) ? values : List.of();
    }

    @Override
    public Node node() {
        return bar;
    }

    @Override
    public Node focusTarget() {
        return bar.target();
    }

    @Override
    public boolean grows() {
        return false;
    }

    @Override
    public void show(FormCell cell, boolean locked, boolean invalid) {
        List<String> values = values(cell);
        List<String> ids = values.stream().map(value -> cell.id() + "-" + value).toList();
        bar.setId(cell.id());
        bar.setAccessibleText(gestures.say(cell.label()));
        bar.show(values, ids, values.indexOf(cell.shown()));
        bar.setDisable(locked);
        bar.pseudoClassStateChanged(ABSENT, !cell.present());
    }
}
