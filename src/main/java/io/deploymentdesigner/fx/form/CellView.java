package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.FlowLine;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One field: its control, its unit, its default, and the buttons to reset, unshare and explain it. */
final class CellView extends FlowLine {
    private final FormGestures gestures;
    private final Consumer<YamlPath> explain;
    private final boolean narrow;
    private final Label unit = new Label();
    private final Label hint = new Label();
    private final Button reset;
    private final Button chain;
    private final Button info;
    private @Nullable ValueControl control;
    private @Nullable FormCell cell;

    /**
     * An empty cell.
     *
     * @param explain opens the help of a field
     * @param narrow whether another field stands in the same row, so that there is no room for hints
     */
    CellView(FormGestures gestures, Consumer<YamlPath> explain, boolean narrow) {
        super(8, 14, 26);
        this.gestures = gestures;
        this.explain = explain;
        this.narrow = narrow;
        this.reset = ActionButtons.icon(gestures, "", Material2OutlinedMZ.REPLAY, "");
        this.chain = ActionButtons.icon(gestures, "", Material2OutlinedAL.LINK, "");
        this.info = ActionButtons.icon(gestures, "", Material2OutlinedAL.INFO, "");
        getStyleClass().add("field-cell");
        unit.getStyleClass().addAll("hint", "unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().addAll("hint", "default-hint");
        breakBefore(hint);
        spare(info);
        info.getStyleClass().add("info-button");
        info.setFocusTraversable(false);
        info.setDisable(false);
        reset.setOnAction(event -> gestures.reset(cell()));
        chain.setOnAction(event -> new SharedMenu(gestures, cell()).show(chain));
        info.setOnAction(event -> this.explain.accept(cell().path()));
    }

    /** The field that is shown. */
    FormCell cell() {
        FormCell shown = cell;
        if (shown == null) {
            throw new IllegalStateException("a cell is shown before it is used");
        }
        return shown;
    }

    /** Whether this view can show the field without a new control. */
    boolean fits(FormCell other) {
        return cell != null
                && cell.path().equals(other.path())
                && cell.control().getClass() == other.control().getClass();
    }

    /** Shows a field. */
    void show(FormCell now) {
        cell = now;
        ValueControl shown = control;
        if (shown == null) {
            shown = ValueControl.of(gestures, now, this::cell);
            control = shown;
            shown.node().focusWithinProperty().subscribe(this::focused);
        }
        shown.show(now, gestures.readOnly() || now.shared(), now.worst() == Severity.ERROR);
        showAround(now);
        lay(now, shown);
    }

    private void showAround(FormCell now) {
        String label = gestures.say(now.label());
        unit.setText(now.unit() == null ? "" : gestures.say(now.unit()));
        hint.setText(hint(now));
        String fallback = now.fallback() == null ? "" : now.fallback();
        ButtonWords.set(reset, "reset-" + now.id(), gestures.say("reset", fallback));
        ButtonWords.set(chain, "shared-" + now.id(), gestures.say("shared"));
        ButtonWords.set(info, "help-" + now.id(), gestures.say("explain", label));
        reset.setDisable(gestures.readOnly());
    }

    private String hint(FormCell now) {
        String fallback = now.fallback();
        if (fallback == null || fallback.isEmpty()) {
            return now.present() ? "" : gestures.say("not-in-file");
        }
        if (!now.present()) {
            return gestures.say("default-absent");
        }
        return now.unit() == null || now.unit().key().equals("unit.times")
                ? gestures.say("default", fallback)
                : gestures.say("default-unit", fallback, gestures.say(now.unit()));
    }

    private void lay(FormCell now, ValueControl shown) {
        HBox.setHgrow(this, shown.grows() || !narrow ? Priority.ALWAYS : Priority.NEVER);
        HBox.setHgrow(shown.node(), shown.grows() ? Priority.ALWAYS : Priority.NEVER);
        List<Node> nodes = new ArrayList<>();
        nodes.add(shown.node());
        if (now.unit() != null || (!shown.grows() && !narrow)) {
            nodes.add(unit);
        }
        if (!hint.getText().isEmpty() && !narrow && !shown.grows()) {
            nodes.add(hint);
        }
        if (now.shared()) {
            nodes.add(chain);
        }
        if (now.differs() && !narrow) {
            nodes.add(reset);
        }
        if (!narrow && !shown.grows()) {
            nodes.add(info);
        }
        Reconciling.children(getChildren(), nodes);
    }

    private void focused(boolean now) {
        if (now) {
            gestures.focused(cell().path());
        }
    }

    /** Whether the focus is in this field. */
    boolean isInUse() {
        return isFocusWithin();
    }

    /** What takes the focus. */
    @Nullable
    Node focusTarget() {
        return control == null ? null : control.focusTarget();
    }
}
