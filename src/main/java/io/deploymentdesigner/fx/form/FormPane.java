package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.OwnKeys;
import io.deploymentdesigner.fx.desk.Action;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.theme.StyleSheet;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of the selected part: the way to it and "Add field…" above, its sections below. */
public final class FormPane extends BorderPane {
    private final FormPresenter presenter;
    private final Desk desk;
    private final Additions additions;
    private final FormHeader header;
    private final FormNotice notice;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Map<String, SectionView> sections = new HashMap<>();
    private @Nullable FormModel shown;

    /**
     * A form that follows the desk.
     *
     * @param start offers a template, where the text holds no object
     */
    public FormPane(Desk desk, Parts parts, Runnable start) {
        this.desk = desk;
        this.presenter = new FormPresenter(desk, parts);
        this.additions = new Additions(desk, parts, presenter);
        this.header = new FormHeader(presenter, additions);
        this.notice = new FormNotice(presenter, start);
        setId("form");
        OwnKeys.keep(this, KeyCombination.valueOf("F1"), KeyCombination.valueOf("Ctrl+SPACE"));
        getStyleClass().add("form-pane");
        getStylesheets().add(StyleSheet.of(FormPane.class, "form"));
        content.getStyleClass().add("form-content");
        content.setMinWidth(0);
        scroll.setId("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(new VBox(header, notice));
        setCenter(scroll);
        presenter.model().subscribe(model -> show(model, false));
        presenter.wanted().subscribe(this::serve);
        desk.locale().subscribe((old, now) -> show(presenter.model().get(), true));
        desk.selection().subscribe(this::follow);
    }

    /** What the Insert menu offers. */
    public List<Action> insertions() {
        return Stream.of(Insertion.values()).map(this::insertion).toList();
    }

    /** Why not all of it can be inserted now; null where it can. */
    public ObservableValue<@Nullable Message> refusal() {
        return presenter.model().map(model -> additions.refusal());
    }

    private Action insertion(Insertion what) {
        ObservableValue<Boolean> enabled = presenter.model().map(model -> additions.takes(what));
        return new Action(
                what.id(), what.title(), what.search(), what.icon(), null, enabled, () -> additions.insert(what));
    }

    /** Puts the focus into the selected field, else into the first one. */
    @Override
    public void requestFocus() {
        YamlPath path = desk.selection().get().path();
        rowOf(path)
                .or(() -> rows().stream()
                        .filter(row -> focusable(row, path) != null)
                        .findFirst())
                .ifPresent(row -> focus(row, path));
    }

    private void show(FormModel model, boolean language) {
        FormModel before = shown;
        shown = model;
        boolean anew = language || before == null || before.readOnly() != model.readOnly();
        boolean elsewhere = before == null || !Objects.equals(before.part(), model.part());
        header.show(model);
        notice.show(model);
        showSections(model, anew);
        if (elsewhere) {
            showFromTop(model);
        }
        mark(desk.selection().get());
    }

    /** Begins at the top, or at the selected part's own section where that would be cut off below. */
    private void showFromTop(FormModel model) {
        scroll.setVvalue(0);
        model.sections().stream()
                .filter(FormSection::main)
                .findFirst()
                .map(section -> sections.get(section.id()))
                .ifPresent(this::bringUp);
    }

    private void bringUp(SectionView section) {
        applyCss();
        layout();
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0
                && section.getBoundsInParent().getMaxY()
                        > scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue(Math.min(1, section.getBoundsInParent().getMinY() / hidden));
        }
    }

    private void showSections(FormModel model, boolean anew) {
        List<Node> wanted = new ArrayList<>();
        Map<String, SectionView> stale = new HashMap<>(sections);
        for (FormSection section : model.sections()) {
            stale.remove(section.id());
            SectionView view = sections.computeIfAbsent(section.id(), id -> new SectionView(presenter));
            view.show(section, anew);
            view.alone(model.sections().size() == 1);
            wanted.add(view);
        }
        stale.keySet().forEach(sections::remove);
        Reconciling.children(content.getChildren(), wanted);
    }

    /** A selection made elsewhere is scrolled to and marked; the focus stays where the person works. */
    private void follow(Selection selection) {
        mark(selection);
        if (selection.origin() != Selection.Origin.FORM) {
            rowOf(selection.path()).ifPresent(this::reveal);
        }
    }

    private void mark(Selection selection) {
        RowView<?> row = rowOf(selection.path()).orElse(null);
        rows().forEach(each -> each.mark(each.equals(row)));
    }

    private void serve(@Nullable YamlPath path) {
        if (path != null) {
            rowOf(path).or(() -> firstIn(path)).ifPresent(row -> focus(row, path));
            presenter.served();
        }
    }

    private void focus(RowView<?> row, YamlPath path) {
        Node control = focusable(row, path);
        if (control == null) {
            List<RowView<?>> rows = rows();
            control = Stream.concat(rows.subList(rows.indexOf(row), rows.size()).stream(), rows.stream())
                    .map(each -> focusable(each, path))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (control != null) {
            control.requestFocus();
            if (control instanceof TextInputControl input) {
                input.selectAll();
            }
        }
        reveal(row);
    }

    private static @Nullable Node focusable(RowView<?> row, YamlPath path) {
        Node control = row.control(path);
        return control != null && control.isFocusTraversable() && !control.isDisabled() ? control : null;
    }

    private List<RowView<?>> rows() {
        FormModel model = shown;
        List<RowView<?>> rows = new ArrayList<>();
        if (model != null) {
            model.sections().stream()
                    .map(section -> sections.get(section.id()))
                    .filter(Objects::nonNull)
                    .forEach(view -> rows.addAll(view.views()));
        }
        return rows;
    }

    /** The row of the path, else the one that stands for the nearest thing around it. */
    private Optional<RowView<?>> rowOf(YamlPath path) {
        return rows().stream()
                .filter(row -> reach(row, path) > 0)
                .max(Comparator.comparingInt(row -> reach(row, path)));
    }

    /** The first row of an object that has no row of its own, such as a container. */
    private Optional<RowView<?>> firstIn(YamlPath object) {
        return rows().stream()
                .filter(row -> row.paths().anyMatch(path -> path.startsWith(object)))
                .findFirst();
    }

    private static int reach(RowView<?> row, YamlPath path) {
        return row.paths()
                .filter(path::startsWith)
                .mapToInt(own -> own.steps().size())
                .max()
                .orElse(-1);
    }

    /** Scrolls by the least amount that brings the row into view. */
    private void reveal(Node row) {
        applyCss();
        layout();
        double height = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        double top =
                content.sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMinY();
        double bottom = top + row.getBoundsInLocal().getHeight();
        double from = scroll.getVvalue() * height;
        double view = scroll.getViewportBounds().getHeight();
        if (top < from) {
            scroll.setVvalue(Math.max(0, top - 8) / height);
        } else if (bottom > from + view) {
            scroll.setVvalue(Math.min(1, (bottom + 8 - view) / height));
        }
    }
}
