package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Action;
import io.deploymentdesigner.fx.desk.DrawerPane;
import java.util.List;
import javafx.scene.Node;

/**
 * The panes of one window; {@link PaneSet} builds them.
 *
 * @param outline the tree of parts
 * @param form the fields of the selected part
 * @param source the YAML
 * @param drawer the tabs below, in their order
 * @param insertions what the Insert menu offers
 */
record Panes(Node outline, Node form, Node source, List<DrawerPane> drawer, List<Action> insertions) {
    /** Copies the lists. */
    public Panes {
        drawer = List.copyOf(drawer);
        insertions = List.copyOf(insertions);
    }
}
