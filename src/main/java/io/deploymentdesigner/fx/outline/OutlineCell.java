package io.deploymentdesigner.fx.outline;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Chips;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.part.PartKind;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One row of the tree: picture, name, and at its right end a number or what was found. */
final class OutlineCell extends TreeCell<@Nullable OutlineRow> {
    private final OutlinePresenter presenter;
    private final HBox box = new HBox();
    private @Nullable OutlineRow shown;
    private @Nullable String spoken;

    OutlineCell(OutlinePresenter presenter) {
        this.presenter = presenter;
        box.getStyleClass().add("outline-row");
        box.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("outline-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setId(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(box);
        String title = presenter.say(row.title());
        String said = row.info() == null ? title : title + presenter.say(row.info());
        if (!row.equals(shown) || !said.equals(spoken)) {
            shown = row;
            spoken = said;
            draw(row, title);
        }
    }

    private void draw(OutlineRow row, String title) {
        List<Node> nodes = new ArrayList<>();
        Ikon icon = icon(row.part().kind());
        if (icon != null) {
            nodes.add(Icons.of(icon));
        }
        Region name = row.name().isEmpty() ? name(row, title) : chips(row);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        nodes.add(name);
        String end = ending(row, nodes);
        box.getChildren().setAll(nodes);
        setId("outline-" + row.part().id());
        String words = row.name().isEmpty() ? title : Chips.spoken(row.name());
        setAccessibleText(end.isEmpty() ? words : words + ", " + end);
    }

    private static Region name(OutlineRow row, String title) {
        Label label = new Label(title);
        if (row.part().kind() == PartKind.OBJECT) {
            label.getStyleClass().add("strong");
        }
        return label;
    }

    private static Region chips(OutlineRow row) {
        HBox line = new HBox();
        line.setAlignment(Pos.CENTER_LEFT);
        Chips.fill(line, row.name());
        line.setClip(frame(line));
        return line;
    }

    /** What is too long for the row is cut, and does not run into the count at its end. */
    private static Rectangle frame(HBox line) {
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(line.widthProperty());
        frame.heightProperty().bind(line.heightProperty());
        return frame;
    }

    /** Adds what stands at the right end and gives it as words. */
    private String ending(OutlineRow row, List<Node> nodes) {
        if (row.errors() > 0) {
            nodes.addAll(found(Severity.ERROR, row.errors()));
            return presenter.say(OutlineBuilder.message("errors", row.errors()));
        }
        if (row.warnings() > 0) {
            nodes.addAll(found(Severity.WARNING, row.warnings()));
            return presenter.say(OutlineBuilder.message("warnings", row.warnings()));
        }
        if (row.info() == null) {
            return "";
        }
        String words = presenter.say(row.info());
        Label info = new Label(words);
        info.getStyleClass().add("outline-info");
        info.setMinWidth(Region.USE_PREF_SIZE);
        nodes.add(info);
        return words;
    }

    private static List<Node> found(Severity severity, int count) {
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().addAll("outline-count", "message-" + severity.word());
        number.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(number, Mark.of(severity));
    }

    private static @Nullable Ikon icon(PartKind kind) {
        return switch (kind) {
            case OBJECT -> Material2OutlinedAL.LAYERS;
            case METADATA, POD_LABELS -> Material2OutlinedAL.LABEL;
            case ROLLOUT -> Material2OutlinedMZ.SWAP_HORIZ;
            case RUNS -> Material2OutlinedMZ.SCHEDULE;
            case POD -> Material2OutlinedMZ.WIDGETS;
            case TERMINATION -> Material2OutlinedMZ.SCHEDULE;
            case VOLUMES -> Material2OutlinedMZ.STORAGE;
            case POD_SECURITY -> Material2OutlinedMZ.SECURITY;
            case CONTAINERS, INIT_CONTAINERS -> Material2OutlinedAL.ARCHIVE;
            case SERVICE -> Material2OutlinedAL.DEVICE_HUB;
            case CONFIG_DATA -> Material2OutlinedAL.DESCRIPTION;
            default -> null;
        };
    }
}
