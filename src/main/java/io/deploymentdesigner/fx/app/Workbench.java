package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.DrawerPane;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Lays the window out: bar, notices, outline | form | YAML, drawer, status. The drawer keeps a height for each tab. */
final class Workbench extends BorderPane {
    private static final double LEAST_VIEWS = 180;
    private static final double LEAST_SOURCE = 300;

    private final Drawer drawer;
    private final OutlineColumn outline;
    private final SplitPane views;
    private final SplitPane split = new SplitPane();
    private final Map<DrawerPane, Double> heights = new HashMap<>();
    private boolean settled;
    private double placed;

    Workbench(Node top, Node notices, OutlineColumn outline, Node source, Drawer drawer, Node status) {
        this.drawer = drawer;
        setId("workbench");
        this.outline = outline;
        // Narrower than all that stands in it wants to be, the bars give way; nothing is cut off on the left.
        setMinWidth(0);
        views = new SplitPane(outline.form(), source);
        views.setId("views");
        SplitPane.setResizableWithParent(outline.form(), false);
        views.setMinHeight(LEAST_VIEWS);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(views, drawer);
        SplitPane.setResizableWithParent(drawer, false);
        setTop(new VBox(top, notices));
        setCenter(split);
        setBottom(status);
        followDrawer();
        // After the split pane has shared the new width out by itself.
        views.widthProperty().addListener((o, old, now) -> Platform.runLater(() -> placeViews(views.getWidth())));
    }

    /** Shows the panes while a file is open, else what {@code start} makes; neither while the first one is being read. */
    void showOf(OpenFile file, Supplier<Node> start) {
        Runnable show =
                () -> setCenter(file.isOpen().get() ? split : file.isReading().get() ? null : start.get());
        file.isOpen().subscribe(show);
        file.isReading().subscribe(show);
        show.run();
    }

    private void followDrawer() {
        drawer.selected().addListener((o, old, now) -> {
            remember(old);
            place();
        });
        drawer.folded().addListener((o, old, now) -> place());
        drawer.full().addListener((o, old, now) -> place());
        split.heightProperty().addListener((o, old, now) -> place());
        drawer.heightProperty()
                .addListener((o, old, now) -> remember(drawer.selected().get()));
    }

    private void remember(DrawerPane pane) {
        if (drawer.getHeight() > Drawer.TABS + 1
                && !drawer.folded().get()
                && !drawer.full().get()
                && settled) {
            heights.put(pane, drawer.getHeight());
        }
    }

    private void place() {
        settled = false;
        double height = split.getHeight();
        if (height > 0) {
            split.setDividerPosition(0, (height - wanted(height)) / height);
        }
        drawer.setMinHeight(Drawer.TABS);
        drawer.setMaxHeight(drawer.folded().get() ? Drawer.TABS : Double.MAX_VALUE);
        views.setMinHeight(drawer.full().get() ? 0 : LEAST_VIEWS);
        settled = true;
    }

    private double wanted(double height) {
        if (drawer.folded().get()) {
            return Drawer.TABS;
        }
        if (drawer.full().get()) {
            return height;
        }
        DrawerPane pane = drawer.selected().get();
        return Math.min(height - LEAST_VIEWS, heights.getOrDefault(pane, pane.height()));
    }

    private void placeViews(double width) {
        if (width <= 0) {
            return;
        }
        boolean wide = width >= OutlineColumn.NARROW;
        outline.place(views, width);
        double column = !wide ? 0 : width >= 1800 ? 260 : 226;
        double form = width >= 1800 ? 640 : width >= 1300 ? 572 : 440;
        if (column + form != placed || width < column + form + LEAST_SOURCE) {
            if (wide) {
                views.setDividerPositions(column / width, (column + form) / width);
            } else {
                views.setDividerPositions(form / width);
            }
            placed = column + form;
            // A further width would share out the columns of before: the split pane has not measured the new one yet.
            views.layout();
        }
    }
}
