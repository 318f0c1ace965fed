package io.deploymentdesigner.fx.control;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Offers variable names below a field while a name is being written after a dollar sign, or on Ctrl+Space. */
final class VariableMenu {
    private static final Pattern BEGUN = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)?$");
    private static final int MOST = 8;

    private final TextField input;
    private final ContextMenu menu = new ContextMenu();
    private List<String> names = List.of();

    VariableMenu(TextField input) {
        this.input = input;
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
    }

    /** The names to choose from. */
    void offer(List<String> variables) {
        names = List.copyOf(variables);
    }

    /** Shows what fits what was just typed, or nothing. */
    void follow() {
        Matcher begun = BEGUN.matcher(beforeCaret());
        if (!input.isFocused() || names.isEmpty() || !begun.find()) {
            menu.hide();
            return;
        }
        show(begun.group(1) == null ? "" : begun.group(1), begun.start());
    }

    void hide() {
        menu.hide();
    }

    private void asked(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            event.consume();
            Matcher begun = BEGUN.matcher(beforeCaret());
            boolean inName = begun.find();
            show(
                    inName && begun.group(1) != null ? begun.group(1) : "",
                    inName ? begun.start() : input.getCaretPosition());
        }
    }

    private void show(String begun, int from) {
        String wanted = begun.toUpperCase(Locale.ROOT);
        List<MenuItem> items = names.stream()
                .filter(name -> name.toUpperCase(Locale.ROOT).contains(wanted) && !name.equals(begun))
                .limit(MOST)
                .map(name -> item(name, from))
                .toList();
        menu.getItems().setAll(items);
        if (items.isEmpty()) {
            menu.hide();
        } else if (!menu.isShowing()) {
            menu.show(input, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(String name, int from) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.getStyleClass().add("variable-item");
        item.setOnAction(event -> insert(name, from));
        return item;
    }

    /** Writes the whole placeholder, over what was begun and over a closing brace that stands there already. */
    private void insert(String name, int from) {
        int caret = input.getCaretPosition();
        String after = input.getText(caret, input.getLength());
        input.replaceText(from, after.startsWith("}") ? caret + 1 : caret, "${" + name + "}");
        menu.hide();
    }

    private String beforeCaret() {
        return input.getText(0, Math.min(input.getCaretPosition(), input.getLength()));
    }
}
