package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.whatif.TriedValue;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Beside a sample value: the one that GitLab would give, and values that are known to do harm. */
final class PresetMenu extends MenuButton {
    private final Locale locale;
    private final VariablesPresenter presenter;
    private final UsedVariable variable;

    PresetMenu(Desk desk, VariablesPresenter presenter, UsedVariable variable, Words words) {
        this.locale = desk.locale().get();
        this.presenter = presenter;
        this.variable = variable;
        setId("variable-" + variable.word() + "-presets");
        getStyleClass().addAll("flat", "preset-menu");
        setAccessibleText(words.text("preset.menu", variable.name()));
        setTooltip(new Tooltip(words.text("preset.menu", variable.name())));
        fill(words, sample(desk));
    }

    private @Nullable String sample(Desk desk) {
        return variable.predefined() == null
                ? null
                : variable.predefined().sample(desk.feed().get().pipeline());
    }

    private void fill(Words words, @Nullable String sample) {
        String title = sample == null ? words.text("preset.unset") : words.text("preset.sample", sample);
        MenuItem reset = item("reset", title);
        reset.setDisable(!presenter.samples().isOwn(variable.name()));
        reset.setOnAction(event -> presenter.samples().reset(variable.name()));
        getItems().addAll(reset, new SeparatorMenuItem());
        int number = 0;
        for (TriedValue preset : TriedValue.presets(variable.name())) {
            String value = preset.label().text(locale);
            String note =
                    preset.value().isEmpty() ? "" : " \u2013 " + preset.note().text(locale);
            MenuItem item = item(String.valueOf(number++), value + note);
            item.setOnAction(event -> presenter.samples().set(variable.name(), preset.value()));
            getItems().add(item);
        }
    }

    private MenuItem item(String word, String text) {
        MenuItem item = new MenuItem(text);
        item.setId(getId() + "-" + word);
        item.setMnemonicParsing(false);
        return item;
    }
}
