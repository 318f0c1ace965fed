package io.deploymentdesigner.fx.outline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Chips;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.Parts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of the outline up to date, and leaves those out that the filter does not ask for. */
public final class OutlinePresenter {
    private final Desk desk;
    private final Parts parts;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<OutlineRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /** Follows the desk and its parts. */
    public OutlinePresenter(Desk desk, Parts parts) {
        this.desk = desk;
        this.parts = parts;
        desk.snapshot().subscribe((old, now) -> refresh());
        parts.findings().subscribe((old, now) -> refresh());
        desk.locale().subscribe((old, now) -> refresh());
        filter.subscribe((old, now) -> refresh());
        refresh();
    }

    /** The rows to show. */
    public ReadOnlyObjectProperty<List<OutlineRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** What the names of the rows must contain; empty for all. */
    public StringProperty filter() {
        return filter;
    }

    /** The part that is looked at. */
    ReadOnlyObjectProperty<@Nullable Part> selected() {
        return parts.selected();
    }

    /** Looks at the part of a row. */
    void choose(OutlineRow row) {
        if (!row.part().equals(parts.selected().get())) {
            parts.choose(row.part(), Selection.Origin.OUTLINE);
        }
    }

    /** A sentence in the language in force. */
    String say(Message message) {
        return message.text(desk.locale().get());
    }

    private void refresh() {
        List<OutlineRow> all = OutlineBuilder.build(
                parts.tree().get(),
                parts.scalars(),
                desk.snapshot().get().stream().documents(),
                parts.findings().get());
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(
                words.isEmpty()
                        ? all
                        : all.stream()
                                .flatMap(row -> row.keep(each -> fits(each, words)))
                                .toList());
    }

    private boolean fits(OutlineRow row, String words) {
        String name = say(row.title()) + " " + Chips.spoken(row.name());
        return name.toLowerCase(Locale.ROOT).contains(words);
    }
}
