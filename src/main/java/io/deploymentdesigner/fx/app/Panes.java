package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.desk.Action;
import io.deploymentdesigner.fx.desk.DrawerPane;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The panes of one window; {@link PaneSet} builds them.
 *
 * @param outline the tree of parts
 * @param form the fields of the selected part
 * @param source the YAML
 * @param drawer the tabs below, in their order
 * @param insertions what the Insert menu offers
 * @param refusal why not all of it can be inserted now, null where it can
 */
record Panes(
        Node outline,
        Node form,
        Node source,
        List<DrawerPane> drawer,
        List<Action> insertions,
        ObservableValue<@Nullable Message> refusal) {
    /** Copies the lists. */
    public Panes {
        drawer = List.copyOf(drawer);
        insertions = List.copyOf(insertions);
    }
}
