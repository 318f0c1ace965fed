package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The small buttons at the end of rows and headings. */
final class ActionButtons {
    private ActionButtons() {}

    /** One button per action. */
    static List<Node> of(FormGestures gestures, List<RowAction> actions) {
        return actions.stream().map(action -> of(gestures, action)).toList();
    }

    private static Node of(FormGestures gestures, RowAction action) {
        Button button = icon(gestures, action.id(), icon(action.kind()), gestures.say(action.title()));
        button.setOnAction(event -> gestures.perform(action.intent(), action.then()));
        RowAction other = action.other();
        if (other != null && !gestures.readOnly()) {
            button.setContextMenu(new ContextMenu(item(gestures, action), item(gestures, other)));
        }
        return button;
    }

    private static MenuItem item(FormGestures gestures, RowAction action) {
        MenuItem item = new MenuItem(gestures.say(action.title()));
        item.setId("menu-" + action.id());
        item.setOnAction(event -> gestures.perform(action.intent(), action.then()));
        return item;
    }

    /** A flat button with a picture, its words in the tooltip and for screen readers. */
    static Button icon(FormGestures gestures, String id, Ikon ikon, String words) {
        Button button = new Button(null, Icons.of(ikon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small", "icon-only");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setDisable(gestures.readOnly());
        return button;
    }

    private static Ikon icon(RowAction.Kind kind) {
        return switch (kind) {
            case ADD -> Material2OutlinedAL.ADD;
            case REMOVE -> Material2OutlinedAL.DELETE_OUTLINE;
            case UP -> Material2OutlinedAL.ARROW_UPWARD;
            case DOWN -> Material2OutlinedAL.ARROW_DOWNWARD;
            case RESET -> Material2OutlinedMZ.REPLAY;
            case UNSHARE -> Material2OutlinedAL.LINK_OFF;
        };
    }
}
