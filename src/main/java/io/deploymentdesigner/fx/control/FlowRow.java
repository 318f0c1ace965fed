package io.deploymentdesigner.fx.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** One row of a {@link FlowLine}: which controls stand in it, and how wide each is. */
final class FlowRow {
    /** The height of an input, px. */
    private static final double CONTROL = 26;

    private final double gap;
    private final double groupGap;
    private final @Nullable Node lead;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private double[] widths = {};

    /**
     * An empty row.
     *
     * @param lead the control than which the row's first one is at least as wide, null for none
     */
    FlowRow(double gap, double groupGap, @Nullable Node lead) {
        this.gap = gap;
        this.groupGap = groupGap;
        this.lead = lead;
    }

    /** Whether these controls have room beside those that are here. */
    boolean takes(List<Node> group, double width) {
        return used() + groupGap + needs(group, gap) <= width;
    }

    /** Puts controls at the end. */
    void add(List<Node> group) {
        for (Node node : group) {
            gaps.add(nodes.isEmpty() ? 0 : node.equals(group.getFirst()) ? groupGap : gap);
            nodes.add(node);
        }
    }

    Node first() {
        return nodes.getFirst();
    }

    boolean holds(Node node) {
        return nodes.contains(node);
    }

    /** What the controls need side by side; one that may be left out needs nothing. */
    static double needs(List<Node> group, double gap) {
        double sum = 0;
        for (Node node : group) {
            if (!FlowLine.isSpare(node)) {
                sum += need(node) + (sum == 0 ? 0 : gap);
            }
        }
        return sum;
    }

    private static double need(Node node) {
        double least = node.minWidth(-1);
        return FlowLine.grows(node) ? least : Math.max(least, Math.min(node.prefWidth(-1), node.maxWidth(-1)));
    }

    private double used() {
        double sum = 0;
        for (int i = 0; i < nodes.size(); i++) {
            sum += FlowLine.isSpare(nodes.get(i)) || isEmpty(i) ? 0 : gaps.get(i) + wanted(i);
        }
        return sum;
    }

    /** Whether a control shows nothing, so that no gap stands before it either. */
    private boolean isEmpty(int index) {
        return !FlowLine.grows(nodes.get(index)) && wanted(index) == 0;
    }

    private double wanted(int index) {
        double own = need(nodes.get(index));
        return index == 0 && lead != null ? Math.max(own, lead.prefWidth(-1)) : own;
    }

    /** Gives every control its width: what is too much is taken from those that can bend, what is left goes to growers. */
    void share(double width) {
        double left = width - used();
        widths = new double[nodes.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = FlowLine.isSpare(nodes.get(i)) ? 0 : wanted(i);
        }
        if (left < 0) {
            left += shrink(-left, true);
            shrink(-left, false);
        } else {
            grow(spared(left));
        }
    }

    /** Room for those that may be left out, in their order; the rest that remains. */
    private double spared(double left) {
        double rest = left;
        for (int i = 0; i < widths.length; i++) {
            double needs = gaps.get(i) + need(nodes.get(i));
            if (FlowLine.isSpare(nodes.get(i)) && needs <= rest) {
                widths[i] = need(nodes.get(i));
                rest -= needs;
            }
        }
        return rest;
    }

    private void grow(double left) {
        if (left >= Double.MAX_VALUE / 2) {
            left = 0;
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], nodes.get(i).prefWidth(-1));
            }
        }
        long growers = nodes.stream().filter(FlowLine::grows).count();
        for (int i = 0; i < widths.length; i++) {
            if (FlowLine.grows(nodes.get(i))) {
                double more = left / growers--;
                widths[i] += more;
                left -= more;
            }
        }
    }

    /**
     * Takes room away.
     *
     * @param bending whether from those that become higher as they become narrower, else from those with a lesser least width
     * @return how much was won
     */
    private double shrink(double missing, boolean bending) {
        double won = 0;
        for (int i = widths.length - 1; i >= 0 && won < missing; i--) {
            Node node = nodes.get(i);
            boolean bends = node.getContentBias() == Orientation.HORIZONTAL;
            double least = bending ? 0 : node.minWidth(-1);
            if (bends == bending && widths[i] > least) {
                double less = Math.min(missing - won, widths[i] - least);
                widths[i] -= less;
                won += less;
            }
        }
        return won;
    }

    /** The height of the row, at least {@code least} px. */
    double height(double least) {
        double height = least;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                double own = nodes.get(i).prefHeight(widths[i]);
                height = Math.max(height, own > least ? own + 2 * above(own, least) : own);
            }
        }
        return height;
    }

    /** What is left free above a control: one of several lines stands with its first line where a plain control would. */
    private static double above(double own, double least) {
        return Math.max(0, Math.rint((least - (own > least ? CONTROL : own)) / 2));
    }

    /** Lays the controls out; what is higher than a plain row begins at its top, the others stand in its first line. */
    void place(double left, double y, double least) {
        double x = left;
        for (int i = 0; i < widths.length; i++) {
            Node node = nodes.get(i);
            node.setVisible(!FlowLine.isSpare(node) || widths[i] > 0);
            if (widths[i] > 0) {
                x += gaps.get(i);
                double height = node.prefHeight(widths[i]);
                node.resizeRelocate(Math.rint(x), y + above(height, least), widths[i], height);
                x += widths[i];
            }
        }
    }
}
