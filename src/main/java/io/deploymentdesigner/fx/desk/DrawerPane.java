package io.deploymentdesigner.fx.desk;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A tab of the drawer below form and text. Built once; it follows the desk by itself. */
public interface DrawerPane {
    /** Narrower than this, in px at 100 %, a window has no room for columns and rows that can be opened by a button. */
    double NARROW = 1180;

    /** Stable id, such as {@code problems}; the tab is {@code drawer-problems}. */
    String id();

    /** The tab's title in the language in force. */
    ObservableValue<String> title();

    /** The number in the tab's badge; 0 shows none. */
    default ObservableValue<? extends Number> count() {
        return new ReadOnlyIntegerWrapper(0).getReadOnlyProperty();
    }

    /** What the drawer shows while the tab is selected. */
    Node content();

    /** Controls at the right end of the tab row while the tab is selected. */
    default List<Node> toolbar() {
        return List.of();
    }

    /** How high the drawer opens for this tab the first time, in px at 100 %. */
    default double height() {
        return 300;
    }
}
