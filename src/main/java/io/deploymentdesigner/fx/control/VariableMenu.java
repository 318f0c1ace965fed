package io.deploymentdesigner.fx.control;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Offers variables below a field when asked by Ctrl+Space, and follows what is typed while it is open; it never opens by
 * itself, so that nothing covers the form while somebody types.
 */
final class VariableMenu {
    private static final Pattern BEGUN = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)?$");

    private final TextField input;
    private final OfferPopup<VariableOffer> popup =
            new OfferPopup<>(VariableOffer::name, VariableOffer::about, this::insert);
    private Supplier<List<VariableOffer>> offers = List::of;

    VariableMenu(TextField input) {
        this.input = input;
        input.addEventFilter(KeyEvent.KEY_PRESSED, popup::press);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::asked);
    }

    /** What there is to choose from. */
    void offer(Supplier<List<VariableOffer>> variables) {
        offers = variables;
    }

    /** While it is open: shows what fits what was just typed, or nothing. */
    void follow() {
        if (popup.isShowing()) {
            List<VariableOffer> fitting = BEGUN.matcher(beforeCaret()).find() ? fitting() : List.of();
            if (fitting.isEmpty()) {
                popup.hide();
            } else {
                popup.fill(fitting);
            }
        }
    }

    void hide() {
        popup.hide();
    }

    private void asked(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isControlDown() && input.isEditable()) {
            event.consume();
            List<VariableOffer> fitting = fitting();
            Bounds field = input.localToScreen(input.getBoundsInLocal());
            if (!fitting.isEmpty() && field != null) {
                popup.show(input, field.getMinX(), field.getMaxY() + 2, fitting);
            }
        }
    }

    /** Those that hold what was begun, first those that begin with it. */
    private List<VariableOffer> fitting() {
        Matcher begun = BEGUN.matcher(beforeCaret());
        String typed = begun.find() && begun.group(1) != null ? begun.group(1) : "";
        String wanted = typed.toUpperCase(Locale.ROOT);
        return offers.get().stream()
                .filter(offer -> offer.name().toUpperCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(
                        offer -> !offer.name().toUpperCase(Locale.ROOT).startsWith(wanted)))
                .toList();
    }

    /** Writes the whole placeholder, over what was begun and over a closing brace that stands there already. */
    private void insert(VariableOffer offer) {
        int caret = input.getCaretPosition();
        Matcher begun = BEGUN.matcher(beforeCaret());
        int from = begun.find() ? begun.start() : caret;
        boolean closed = input.getText(caret, input.getLength()).startsWith("}");
        input.replaceText(from, closed ? caret + 1 : caret, "${" + offer.name() + "}");
    }

    private String beforeCaret() {
        return input.getText(0, Math.min(input.getCaretPosition(), input.getLength()));
    }
}
