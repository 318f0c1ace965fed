package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.KeyCap;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.desk.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The buttons beside a verdict: back to the state before the last edit, that state out of sight, and what mends the pod.
 * Where room is scarce all but the two that change the file are signs with their words in a tooltip.
 */
final class NextSteps {
    /** Does what mends the pod. */
    static final KeyCombination MEND = KeyCombination.valueOf("Shortcut+PERIOD");

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final TimelinePresenter presenter;
    private final Words words;
    private final ObservableBooleanValue scarce;

    /**
     * Buttons for one verdict after the other.
     *
     * @param scarce whether the room is scarce
     */
    NextSteps(TimelinePresenter presenter, ObservableBooleanValue scarce) {
        this.presenter = presenter;
        this.words = presenter.words();
        this.scarce = scarce;
    }

    /** In their order, the filled one last, with its key. */
    List<Node> after(TimelineAnswer answer, Optional<Remedy> remedy) {
        List<Node> steps = new ArrayList<>();
        Comparison comparison = presenter.comparison();
        if (isPod() && answer.before().isPresent() && comparison.canUndo()) {
            if (comparison.ofFix() && comparison.addedLines() > 0) {
                steps.add(added(comparison.addedLines()));
            }
            steps.add(undo());
            steps.add(hideBefore());
        }
        remedy.ifPresent(found -> steps.addAll(List.of(preview(found), mending(found), whereRoomy(new KeyCap(MEND)))));
        return steps;
    }

    private boolean isPod() {
        return presenter.mode().get() == TimelinePresenter.Mode.POD;
    }

    private Label added(int lines) {
        Label step = new Label(words.text("mended.lines", lines, Integer.toString(lines)));
        step.getStyleClass().add("verdict-arithmetic");
        step.setMinWidth(Label.USE_PREF_SIZE);
        return whereRoomy(step);
    }

    private Button undo() {
        Button undo = button("timeline-undo", words.text("button.undo"), presenter.mending()::undo);
        HBox inside =
                new HBox(Icons.of(Material2OutlinedMZ.UNDO), new Label(undo.getText()), whereRoomy(new KeyCap(UNDO)));
        inside.getStyleClass().add("timeline-undo");
        undo.setGraphic(inside);
        undo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return undo;
    }

    private Button hideBefore() {
        Button hide = button("timeline-hide-before", words.text("button.hideBefore"), presenter::hideBefore);
        hide.setGraphic(Icons.of(Material2OutlinedMZ.VISIBILITY_OFF));
        return signWhereScarce(hide, ContentDisplay.LEFT);
    }

    private Button preview(Remedy remedy) {
        Button preview = button("timeline-preview", words.text("button.preview"), remedy.preview());
        preview.getStyleClass().add("flat");
        preview.setGraphic(Icons.of(Material2OutlinedAL.FIND_IN_PAGE));
        return signWhereScarce(preview, ContentDisplay.TEXT_ONLY);
    }

    private Button mending(Remedy remedy) {
        String title = remedy.fix().title().text(presenter.desk().locale().get());
        Button mend = button("timeline-fix", title, remedy.action());
        mend.setGraphic(Mark.wand());
        mend.getStyleClass().add("accent");
        return mend;
    }

    private static Button button(String id, String title, Runnable action) {
        Button button = new Button(title);
        button.setId(id);
        button.setAccessibleText(title);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private <N extends Node> N whereRoomy(N node) {
        node.visibleProperty().bind(Bindings.not(scarce));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private Button signWhereScarce(Button button, ContentDisplay roomy) {
        button.contentDisplayProperty()
                .bind(Bindings.when(scarce).then(ContentDisplay.GRAPHIC_ONLY).otherwise(roomy));
        button.tooltipProperty()
                .bind(Bindings.when(scarce).then(new Tooltip(button.getText())).otherwise((Tooltip) null));
        return button;
    }
}
