package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The way to the selected part. Where it is too long for its line, the outermost steps move into a menu; no word is cut.
 */
final class CrumbLine extends Pane {
    private static final double GAP = 2;

    private final Button more = new Button("…");
    private final ContextMenu outer = new ContextMenu();
    private List<ButtonBase> steps = List.of();
    private List<Node> arrows = List.of();
    private int inMenu = -1;

    CrumbLine() {
        setId("form-crumbs");
        getStyleClass().add("crumbs");
        setMinWidth(0);
        more.setId("crumb-more");
        more.getStyleClass().addAll("flat", "small", "crumb");
        more.setOnAction(event -> outer.show(more, Side.BOTTOM, 0, 2));
    }

    /** Shows steps, outermost first; {@code name} tells screen readers what the menu holds. */
    void show(List<ButtonBase> shown, String name) {
        steps = List.copyOf(shown);
        arrows = steps.stream()
                .skip(1)
                .<Node>map(step -> Icons.of(Material2OutlinedAL.CHEVRON_RIGHT))
                .toList();
        inMenu = -1;
        more.setAccessibleText(name);
        List<Node> nodes = new ArrayList<>(steps);
        nodes.addAll(arrows);
        nodes.add(more);
        getChildren().setAll(nodes);
    }

    private double width(int from) {
        double width = from > 0 ? more.prefWidth(-1) + GAP : 0;
        for (int i = from; i < steps.size(); i++) {
            width += steps.get(i).prefWidth(-1) + (i > from ? arrows.get(i - 1).prefWidth(-1) + 2 * GAP : 0);
        }
        return width;
    }

    /** How many of the outermost steps have no room; the last step always stays. */
    private int tooMany() {
        int from = 0;
        while (from < steps.size() - 1 && width(from) > getWidth()) {
            from++;
        }
        return from;
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(0);
    }

    @Override
    protected void layoutChildren() {
        int from = tooMany();
        fill(from);
        double x = 0;
        more.setVisible(from > 0);
        if (from > 0) {
            x = place(more, x);
        }
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setVisible(i >= from);
            if (i > 0) {
                arrows.get(i - 1).setVisible(i > from);
                x = i > from ? place(arrows.get(i - 1), x) : x;
            }
            x = i >= from ? place(steps.get(i), x) : x;
        }
    }

    private double place(Node node, double x) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
        return x + width + GAP;
    }

    private void fill(int count) {
        if (count != inMenu) {
            inMenu = count;
            outer.getItems()
                    .setAll(steps.subList(0, count).stream()
                            .map(CrumbLine::item)
                            .toList());
        }
    }

    private static MenuItem item(ButtonBase step) {
        MenuItem item = new MenuItem(step.getAccessibleText());
        item.setId("menu-" + step.getId());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> step.fire());
        return item;
    }
}
