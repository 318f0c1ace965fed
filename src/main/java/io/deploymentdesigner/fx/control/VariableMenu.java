package io.deploymentdesigner.fx.control;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Offers variables below a field when asked by Ctrl+Space, and follows what is typed while it is open; it never opens by
 * itself, so that nothing covers the form while somebody types. Arrows choose, Enter takes, Escape leaves.
 */
final class VariableMenu {
    private static final Pattern BEGUN = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)?$");
    private static final int MOST = 9;
    private static final double ABOUT_WIDTH = 360;

    private final TextField input;
    private final ContextMenu menu = new ContextMenu();
    private Supplier<List<VariableOffer>> offers = List::of;

    VariableMenu(TextField input) {
        this.input = input;
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
    }

    /** What there is to choose from. */
    void offer(Supplier<List<VariableOffer>> variables) {
        offers = variables;
    }

    /** While it is open: shows what fits what was just typed, or nothing. */
    void follow() {
        Matcher begun = BEGUN.matcher(beforeCaret());
        if (!menu.isShowing() || !begun.find()) {
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
        List<MenuItem> items = offers.get().stream()
                .filter(offer -> offer.name().toUpperCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(offer -> !offer.name().startsWith(wanted)))
                .limit(MOST)
                .map(offer -> item(offer, from))
                .toList();
        menu.getItems().setAll(items);
        if (items.isEmpty()) {
            menu.hide();
        } else if (!menu.isShowing()) {
            menu.show(input, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(VariableOffer offer, int from) {
        Label name = new Label(offer.name());
        name.getStyleClass().add("mono");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label about = new Label(offer.about());
        about.getStyleClass().add("hint");
        about.setMaxWidth(ABOUT_WIDTH);
        HBox row = new HBox(name, about);
        row.getStyleClass().add("completion-row");
        CustomMenuItem item = new CustomMenuItem(row, true);
        item.setId("variable-offer-" + offer.name());
        item.setText(offer.name());
        item.getStyleClass().add("variable-item");
        item.setOnAction(event -> insert(offer.name(), from));
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
