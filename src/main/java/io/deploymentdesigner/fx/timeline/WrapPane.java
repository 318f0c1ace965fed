package io.deploymentdesigner.fx.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Controls side by side, in as many lines as they need at the width there is. What stands at the end is shown at the
 * right of the only line, and not at all where there is no room for it; what is not managed is not shown either.
 */
final class WrapPane extends Pane {
    private static final double GAP = 15;
    private static final double LINE_GAP = 4;

    private final List<Node> end;
    private @Nullable ToggleButton opener;

    /**
     * An empty pane.
     *
     * @param end what stands at the right end, nothing or one node
     */
    WrapPane(Node... end) {
        this.end = List.of(end);
        getChildren().setAll(end);
    }

    /** Puts these controls there instead of those before. */
    void show(List<Node> controls) {
        List<Node> all = new ArrayList<>(controls);
        all.addAll(end);
        getChildren().setAll(all);
    }

    /** Keeps to one line, with a button at its end: while that is on, what found no room there stands below. */
    void openedBy(ToggleButton newOpener) {
        opener = newOpener;
        newOpener.selectedProperty().addListener((o, old, now) -> requestLayout());
    }

    private boolean isFolded() {
        return opener != null && !opener.isSelected();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<List<Node>> lines(double width) {
        List<List<Node>> lines = new ArrayList<>();
        double room = width - (opener == null ? 0 : opener.prefWidth(-1) + GAP);
        double x = 0;
        for (Node node : controls()) {
            double needs = node.prefWidth(-1);
            if (lines.isEmpty() || x + needs > (lines.size() == 1 ? room : width)) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(node);
            x += needs + GAP;
        }
        if (opener != null && !lines.isEmpty()) {
            lines.getFirst().add(opener);
        }
        return lines;
    }

    /** What flows: neither the end nor the opener, which have their places. */
    private List<Node> controls() {
        return getManagedChildren().stream()
                .filter(node -> !end.contains(node) && !node.equals(opener))
                .toList();
    }

    private List<List<Node>> shown(double width) {
        List<List<Node>> lines = lines(width);
        return isFolded() && !lines.isEmpty() ? lines.subList(0, 1) : lines;
    }

    private static double height(List<Node> line) {
        return line.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    private static double width(List<Node> line) {
        return line.stream().mapToDouble(node -> node.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = width < 0 ? Double.MAX_VALUE : width - insets.getLeft() - insets.getRight();
        List<List<Node>> lines = shown(inside);
        double heights = lines.stream().mapToDouble(WrapPane::height).sum();
        return insets.getTop() + heights + LINE_GAP * Math.max(0, lines.size() - 1) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inside = getWidth() - insets.getLeft() - insets.getRight();
        List<List<Node>> lines = lines(inside);
        getChildren().stream().filter(node -> !node.isManaged()).forEach(node -> node.setVisible(false));
        double y = insets.getTop();
        for (int i = 0; i < lines.size(); i++) {
            List<Node> line = lines.get(i);
            boolean hidden = i > 0 && isFolded();
            line.forEach(node -> node.setVisible(!hidden));
            double height = height(line);
            place(line, insets.getLeft(), y, height);
            y += height + LINE_GAP;
        }
        end.forEach(node -> placeAtEnd(node, lines, inside, insets));
    }

    private void place(List<Node> line, double left, double y, double height) {
        double x = left;
        for (Node node : line) {
            double width = node.prefWidth(-1);
            double own = node.prefHeight(width);
            put(node, x, y + (height - own) / 2, width, own);
            x += width + GAP;
        }
    }

    private void placeAtEnd(Node node, List<List<Node>> lines, double inside, Insets insets) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        boolean room = lines.size() == 1 && width(lines.getFirst()) + width <= inside;
        node.setVisible(room);
        if (room) {
            double y = insets.getTop() + (height(lines.getFirst()) - height) / 2;
            put(node, insets.getLeft() + inside - width, y, width, height);
        }
    }

    /** On whole px: a canvas between two is blurred. */
    private void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
