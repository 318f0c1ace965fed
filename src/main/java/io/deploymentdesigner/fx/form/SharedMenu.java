package io.deploymentdesigner.fx.form;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * What can be done about a value that comes from an anchor or a merge: go to where it is written and change it for all,
 * or write it out here.
 *
 * @param gestures what the form asks for
 * @param cell the field
 */
record SharedMenu(FormGestures gestures, FormCell cell) {
    void show(Node anchor) {
        MenuItem change = new MenuItem(gestures.say("shared.change"));
        change.setId("shared-change");
        change.setOnAction(event -> gestures.goToSource(cell));
        MenuItem unshare = new MenuItem(gestures.say("shared.unshare"));
        unshare.setId("shared-unshare");
        unshare.setDisable(gestures.readOnly());
        unshare.setOnAction(event -> gestures.unshare(cell));
        new ContextMenu(change, unshare).show(anchor, Side.BOTTOM, 0, 0);
    }
}
