package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.control.Badge;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.OwnKeys;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The tabs below form and text. Folded it is its tab row alone; full it takes all the room there is. */
final class Drawer extends BorderPane {
    /** Height of the tab row. */
    static final double TABS = 34;

    private final ObjectProperty<DrawerPane> selected = new SimpleObjectProperty<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final BooleanProperty full = new SimpleBooleanProperty();
    private final Map<DrawerPane, ToggleButton> tabs = new HashMap<>();
    private final HBox tools = new HBox();
    private final Words words;

    Drawer(List<DrawerPane> panes, Words words) {
        this.words = words;
        setId("drawer");
        getStyleClass().add("drawer");
        setTop(tabRow(panes));
        selected.addListener((o, old, now) -> show(now));
        folded.addListener((o, old, now) -> show(selected.get()));
        selected.set(panes.getFirst());
    }

    /** The tab in front. */
    ObjectProperty<DrawerPane> selected() {
        return selected;
    }

    /** Whether only the tab row shows. */
    BooleanProperty folded() {
        return folded;
    }

    /** Whether it takes the room of form and text as well. */
    BooleanProperty full() {
        return full;
    }

    private HBox tabRow(List<DrawerPane> panes) {
        HBox row = new HBox();
        row.getStyleClass().add("drawer-tabs");
        OwnKeys.share(row, this::getCenter);
        panes.forEach(pane -> row.getChildren().add(tab(pane)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tools.getStyleClass().add("drawer-tools");
        row.getChildren().addAll(space, tools, new Separator(Orientation.VERTICAL), fullButton(), foldButton());
        return row;
    }

    private ToggleButton tab(DrawerPane pane) {
        ToggleButton tab = new ToggleButton();
        tab.setId("drawer-" + pane.id());
        tab.getStyleClass().add("drawer-tab");
        tab.textProperty().bind(pane.title());
        tab.setMinWidth(USE_PREF_SIZE);
        Badge badge = new Badge(pane.count());
        // A button that is made with a hidden graphic never looks at it again: it is given and taken instead.
        tab.graphicProperty().bind(pane.count().map(number -> number.intValue() > 0 ? badge : null));
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.setOnAction(event -> open(pane));
        tabs.put(pane, tab);
        return tab;
    }

    /** The tab of an id. */
    DrawerPane pane(String id) {
        return tabs.keySet().stream()
                .filter(pane -> pane.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Brings a tab to the front and unfolds the drawer. */
    void open(DrawerPane pane) {
        selected.set(pane);
        folded.set(false);
        show(pane);
    }

    /** Puts the keyboard on the tab in front. */
    void focusTab() {
        Objects.requireNonNull(tabs.get(selected.get())).requestFocus();
    }

    private Button fullButton() {
        Button button = button("drawer-full", Material2OutlinedMZ.OPEN_IN_FULL, "drawer.full");
        button.setOnAction(event -> {
            folded.set(false);
            full.set(!full.get());
        });
        return button;
    }

    private Button foldButton() {
        Button button = button("drawer-fold", Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "drawer.fold");
        folded.addListener((o, old, now) -> button.setRotate(now ? 180 : 0));
        button.setOnAction(event -> {
            full.set(false);
            folded.set(!folded.get());
        });
        return button;
    }

    private Button button(String id, org.kordamp.ikonli.Ikon icon, String key) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-only");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.live(key));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(words.live(key));
        return button;
    }

    private void show(DrawerPane pane) {
        Node owner = isFocusWithin() ? getScene().getFocusOwner() : null;
        tabs.forEach((each, tab) -> tab.setSelected(each.equals(pane)));
        List<Node> toolbar = folded.get() ? List.of() : pane.toolbar();
        tools.getChildren().setAll(toolbar);
        setCenter(folded.get() ? null : pane.content());
        if (owner != null && (owner.getScene() == null || tabs.containsValue(owner))) {
            focusTab();
        }
    }
}
