package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Chips;
import io.deploymentdesigner.fx.control.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A section: its header, and below it a view per row. Rows that did not change are not touched. */
final class SectionView extends VBox {
    private static final PseudoClass MAIN = PseudoClass.getPseudoClass("main");

    private final FormGestures gestures;
    private final HBox header = new HBox();
    private final VBox rows = new VBox();
    private final Map<String, RowView<?>> views = new HashMap<>();
    private @Nullable FormSection shown;

    SectionView(FormGestures gestures) {
        this.gestures = gestures;
        getStyleClass().add("form-section");
        header.getStyleClass().add("section-header");
        header.setAlignment(Pos.CENTER_LEFT);
        rows.getStyleClass().add("section-rows");
        getChildren().addAll(header, rows);
    }

    /** The rows that are shown, from top to bottom. */
    List<RowView<?>> views() {
        List<RowView<?>> shownRows = new ArrayList<>();
        if (shown != null) {
            for (FormRow row : shown.rows()) {
                RowView<?> view = views.get(row.id());
                if (view != null) {
                    shownRows.add(view);
                }
            }
        }
        return shownRows;
    }

    /** Shows a section; {@code anew} draws all of it, as a new language needs. */
    void show(FormSection section, boolean anew) {
        if (anew || !section.equals(shown)) {
            FormSection before = shown;
            shown = section;
            setId(section.id());
            pseudoClassStateChanged(MAIN, section.main());
            if (anew || before == null || !sameHeader(before, section)) {
                showHeader(section);
            }
            showRows(section, anew);
        }
    }

    private static boolean sameHeader(FormSection a, FormSection b) {
        return a.title().equals(b.title())
                && a.name().equals(b.name())
                && Objects.equals(a.lines(), b.lines())
                && a.errors() == b.errors()
                && a.warnings() == b.warnings()
                && a.actions().equals(b.actions());
    }

    /** Without a header the crumbs above say what it is; with one action or a neighbour it needs its own. */
    void alone(boolean alone) {
        boolean wanted = !alone || shown == null || !shown.actions().isEmpty();
        header.setVisible(wanted);
        header.setManaged(wanted);
    }

    private void showHeader(FormSection section) {
        Label title = new Label(gestures.say(section.title()));
        title.getStyleClass().add("section-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox name = new HBox();
        name.setAlignment(Pos.CENTER_LEFT);
        Chips.fill(name, section.name());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(title, name));
        count(Severity.ERROR, section, nodes);
        count(Severity.WARNING, section, nodes);
        nodes.add(space);
        if (section.lines() != null && section.main()) {
            nodes.add(lines(section.lines()));
        }
        nodes.addAll(ActionButtons.of(gestures, section.actions()));
        header.getChildren().setAll(nodes);
    }

    private static void count(Severity severity, FormSection section, List<Node> nodes) {
        int count = section.count(severity);
        if (count > 0 && section.main()) {
            Label number = new Label(Integer.toString(count));
            number.getStyleClass().addAll("message", "message-" + severity.word());
            nodes.add(Mark.of(severity));
            nodes.add(number);
        }
    }

    private Label lines(FormSection.LineSpan span) {
        String first = Integer.toString(span.first());
        Label label = new Label(
                span.first() == span.last()
                        ? gestures.say("line", first)
                        : gestures.say("lines", first, Integer.toString(span.last())));
        label.getStyleClass().addAll("hint", "section-lines");
        return label;
    }

    private void showRows(FormSection section, boolean anew) {
        List<Node> wanted = new ArrayList<>(section.rows().size());
        Map<String, RowView<?>> stale = new HashMap<>(views);
        for (FormRow row : section.rows()) {
            stale.remove(row.id());
            wanted.add(view(row, anew));
        }
        stale.keySet().forEach(views::remove);
        Reconciling.children(rows.getChildren(), wanted);
    }

    private Node view(FormRow row, boolean anew) {
        return switch (row) {
            case FormRow.Fields fields -> show(fields, FieldsRowView.class, FieldsRowView::new, anew);
            case FormRow.Entry entry -> show(entry, EntryRowView.class, EntryRowView::new, anew);
            case FormRow.NewEntry entry -> show(entry, NewEntryRowView.class, NewEntryRowView::new, anew);
            case FormRow.Heading heading -> show(heading, HeadingRowView.class, HeadingRowView::new, anew);
            case FormRow.Shapes shapes -> show(shapes, ShapesRowView.class, ShapesRowView::new, anew);
            case FormRow.Note note -> show(note, NoteRowView.class, NoteRowView::new, anew);
        };
    }

    private <R extends FormRow, V extends RowView<R>> Node show(
            R row, Class<V> type, Function<FormGestures, V> fresh, boolean anew) {
        RowView<?> known = views.get(row.id());
        V view = type.isInstance(known) ? type.cast(known) : fresh.apply(gestures);
        views.put(row.id(), view);
        view.show(row, anew);
        return view;
    }
}
