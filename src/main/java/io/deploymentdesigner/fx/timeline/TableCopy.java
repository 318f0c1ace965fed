package io.deploymentdesigner.fx.timeline;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Lets several rows of a table be chosen and copied by Ctrl+C: one line for each, tabs between the cells. */
final class TableCopy {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private TableCopy() {}

    static void install(TableView<?> table) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) && !table.getSelectionModel().isEmpty()) {
                ClipboardContent content = new ClipboardContent();
                content.putString(chosen(table));
                Clipboard.getSystemClipboard().setContent(content);
                event.consume();
            }
        });
    }

    private static <S> String chosen(TableView<S> table) {
        return table.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(row -> row(table, row))
                .collect(Collectors.joining("\n"));
    }

    private static <S> String row(TableView<S> table, int row) {
        Function<TableColumn<S, ?>, String> cell = column -> String.valueOf(column.getCellData(row));
        return table.getVisibleLeafColumns().stream().map(cell).collect(Collectors.joining("\t"));
    }
}
