package io.deploymentdesigner.fx.variables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** Makes a grid of cells one tab stop: the arrow keys, Home and End go from cell to cell, the last one is kept. */
final class MatrixFocus {
    private final GridPane grid;
    private @Nullable Node stop;

    MatrixFocus(GridPane grid) {
        this.grid = grid;
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The grid has other cells: the first one that can be chosen is the stop. */
    void begin() {
        cells().forEach(this::watch);
        stop = null;
        cells().filter(cell -> !cell.isDisabled()).findFirst().ifPresent(this::stopAt);
    }

    private void watch(Node cell) {
        cell.setFocusTraversable(false);
        cell.setOnMousePressed(event -> cell.requestFocus());
        cell.focusedProperty().subscribe(focused -> {
            if (focused) {
                stopAt(cell);
            }
        });
    }

    private void stopAt(Node cell) {
        Node before = stop;
        stop = cell;
        if (before != null) {
            before.setFocusTraversable(false);
        }
        cell.setFocusTraversable(true);
    }

    private void pressed(KeyEvent event) {
        Node from = cells().filter(Node::isFocused).findFirst().orElse(null);
        if (from == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<Node> way = switch (event.getCode()) {
            case LEFT -> before(row(from), from).reversed();
            case RIGHT -> after(row(from), from);
            case UP -> before(column(from), from).reversed();
            case DOWN -> after(column(from), from);
            case HOME -> row(from);
            case END -> row(from).reversed();
            default -> null;
        };
        if (way != null) {
            way.stream().findFirst().ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private static List<Node> before(List<Node> line, Node cell) {
        return line.subList(0, line.indexOf(cell));
    }

    private static List<Node> after(List<Node> line, Node cell) {
        return line.subList(line.indexOf(cell) + 1, line.size());
    }

    /** The cells of a row that can be chosen, from the left. */
    private List<Node> row(Node cell) {
        return line(GridPane::getRowIndex, cell, GridPane::getColumnIndex);
    }

    /** The cells of a column that can be chosen, from above. */
    private List<Node> column(Node cell) {
        return line(GridPane::getColumnIndex, cell, GridPane::getRowIndex);
    }

    private List<Node> line(Function<Node, Integer> same, Node cell, Function<Node, Integer> order) {
        return cells().filter(other -> !other.isDisabled() && same.apply(other).equals(same.apply(cell)))
                .sorted(Comparator.comparing(order))
                .toList();
    }

    private Stream<Node> cells() {
        return grid.getChildren().stream().filter(MatrixCell.class::isInstance);
    }
}
