package io.deploymentdesigner.fx.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Controls side by side that go on in a further row where the line is too narrow, so that no word is cut. A row begins only
 * at a control that {@link #breakBefore may begin one}; what stands behind such a control stays with it. A control with
 * {@link HBox#setHgrow} {@code ALWAYS} takes what is left of its row.
 */
public class FlowLine extends Pane {
    private static final String BREAKS = "flow-line-breaks";
    private static final String SPARE = "flow-line-spare";

    private final double gap;
    private final double groupGap;
    private final double least;
    private boolean aligned;
    private double arrangedFor = -1;
    private List<FlowRow> arranged = List.of();

    /**
     * An empty line.
     *
     * @param gap between two controls, px
     * @param groupGap before a control that may begin a row but does not, px
     * @param least height of a row, px
     */
    public FlowLine(double gap, double groupGap, double least) {
        this.gap = gap;
        this.groupGap = groupGap;
        this.least = least;
    }

    /** Lets a control begin a further row. */
    public static void breakBefore(Node node) {
        node.getProperties().put(BREAKS, true);
    }

    /** Lets a control be left out where there is no room for it in its row. */
    public static void spare(Node node) {
        node.getProperties().put(SPARE, true);
    }

    /** Makes the first control of every row at least as wide as that of the first row, as a column of labels asks. */
    protected final void alignFirst() {
        aligned = true;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        arrangedFor = -1;
        super.requestLayout();
    }

    private double inside(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    private List<FlowRow> rows(double width) {
        if (width != arrangedFor) {
            arranged = arrange(width);
            arrangedFor = width;
        }
        return arranged;
    }

    private List<FlowRow> arrange(double width) {
        List<FlowRow> rows = new ArrayList<>();
        for (List<Node> group : groups()) {
            FlowRow row = rows.isEmpty() ? null : rows.getLast();
            if (row == null || !row.takes(group, width)) {
                Node lead = aligned && row != null ? rows.getFirst().first() : null;
                row = new FlowRow(gap, groupGap, lead);
                rows.add(row);
            }
            row.add(group);
        }
        rows.forEach(row -> row.share(width));
        return rows;
    }

    private List<List<Node>> groups() {
        List<List<Node>> groups = new ArrayList<>();
        for (Node node : getManagedChildren()) {
            if (groups.isEmpty() || has(node, BREAKS)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(node);
        }
        return groups;
    }

    /** Whether a control takes what is left of its row. */
    static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    /** Whether a control may be left out. */
    static boolean isSpare(Node node) {
        return has(node, SPARE);
    }

    private static boolean has(Node node, String property) {
        return node.hasProperties() && node.getProperties().containsKey(property);
    }

    /** The least width at which no row has to give way: its widest group. */
    @Override
    protected double computeMinWidth(double height) {
        double widest = groups().stream()
                .mapToDouble(group -> FlowRow.needs(group, gap))
                .max()
                .orElse(0);
        return inset() + widest;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> nodes = getManagedChildren();
        double widths = nodes.stream().mapToDouble(node -> node.prefWidth(-1)).sum();
        return inset() + widths + gap * Math.max(0, nodes.size() - 1);
    }

    private double inset() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double height = insets.getTop() + insets.getBottom();
        for (FlowRow row : rows(width < 0 ? Double.MAX_VALUE : inside(width))) {
            height += row.height(least);
        }
        return snapSizeY(Math.max(height, least));
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double y = insets.getTop();
        for (FlowRow row : rows(inside(getWidth()))) {
            row.place(insets.getLeft(), y, least);
            y += row.height(least);
        }
    }

    /** The first control of the row in which a control stands, null where it is not laid out. */
    protected final @Nullable Node leaderOf(Node node) {
        return arranged.stream()
                .filter(row -> row.holds(node))
                .findFirst()
                .map(FlowRow::first)
                .orElse(null);
    }
}
