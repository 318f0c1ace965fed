package io.deploymentdesigner.fx.outline;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.SearchField;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.fx.theme.StyleSheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The tree of parts: it shows where one is, what is wrong where, and leads there. */
public final class OutlinePane extends BorderPane {
    private static final double ROW = 24;

    private final OutlinePresenter presenter;
    private final Words words;
    private final TreeItem<@Nullable OutlineRow> root = new TreeItem<>();
    private final TreeView<@Nullable OutlineRow> tree = new TreeView<>(root);
    private final TextField filter = SearchField.of("outline-filter");
    private final Map<String, TreeItem<@Nullable OutlineRow>> items = new HashMap<>();
    private final Set<String> folded = new HashSet<>();
    private final Label empty = new Label();
    private boolean showing;

    /** An outline that follows the desk. */
    public OutlinePane(Desk desk, Parts parts) {
        this.presenter = new OutlinePresenter(desk, parts);
        this.words = Words.of(desk.locale(), OutlinePane.class);
        setId("outline");
        getStyleClass().add("outline-pane");
        getStylesheets().add(StyleSheet.of(OutlinePane.class, "outline"));
        tree.setId("outline-tree");
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.accessibleTextProperty().bind(words.live("tree"));
        tree.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        setTop(new VBox(header(), filter));
        empty.setId("outline-empty");
        empty.getStyleClass().addAll("muted", "outline-empty");
        empty.setWrapText(true);
        empty.textProperty().bind(filter.textProperty().flatMap(text -> words.live(text.isBlank() ? "empty" : "none")));
        presenter.rows().subscribe(this::show);
        // Refreshing would leave the cells as they are that have no row at the moment.
        desk.locale().subscribe(now -> tree.setCellFactory(view -> new OutlineCell(presenter)));
        presenter.selected().subscribe(this::follow);
    }

    /** Puts the focus into the tree. */
    @Override
    public void requestFocus() {
        tree.requestFocus();
    }

    private HBox header() {
        Label title = new Label();
        title.textProperty().bind(words.live("title"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton toggle = new ToggleButton(null, Icons.of(Material2OutlinedAL.FILTER_LIST));
        toggle.setId("outline-filter-toggle");
        toggle.getStyleClass().addAll("flat", "icon-only");
        toggle.accessibleTextProperty().bind(words.live("filter"));
        filter.getStyleClass().add("outline-filter");
        filter.promptTextProperty().bind(words.live("filter.prompt"));
        filter.accessibleTextProperty().bind(words.live("filter"));
        filter.managedProperty().bind(toggle.selectedProperty());
        filter.visibleProperty().bind(toggle.selectedProperty());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                toggle.setSelected(false);
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                tree.requestFocus();
            }
        });
        presenter.filter().bind(filter.textProperty());
        toggle.selectedProperty().subscribe((old, now) -> {
            filter.clear();
            if (now) {
                filter.requestFocus();
            }
        });
        HBox header = new HBox(title, space, toggle);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private void show(List<OutlineRow> rows) {
        setCenter(rows.isEmpty() ? empty : tree);
        showing = true;
        Set<String> stale = new HashSet<>(items.keySet());
        rows.stream()
                .flatMap(OutlineRow::walk)
                .forEach(row -> stale.remove(row.part().id()));
        fill(root, rows);
        stale.forEach(items::remove);
        showing = false;
        follow(presenter.selected().get());
    }

    private void fill(TreeItem<@Nullable OutlineRow> parent, List<OutlineRow> rows) {
        List<TreeItem<@Nullable OutlineRow>> wanted =
                rows.stream().map(this::item).toList();
        if (!parent.getChildren().equals(wanted)) {
            parent.getChildren().setAll(wanted);
        }
    }

    private TreeItem<@Nullable OutlineRow> item(OutlineRow row) {
        TreeItem<@Nullable OutlineRow> item = items.computeIfAbsent(row.part().id(), this::unfolded);
        if (!row.equals(item.getValue())) {
            item.setValue(row);
            fill(item, row.children());
        }
        return item;
    }

    /** Everything stands open until a person folds it. */
    private TreeItem<@Nullable OutlineRow> unfolded(String id) {
        TreeItem<@Nullable OutlineRow> item = new TreeItem<>();
        item.setExpanded(!folded.contains(id));
        item.expandedProperty().subscribe((old, now) -> {
            if (now) {
                folded.remove(id);
            } else {
                folded.add(id);
            }
        });
        return item;
    }

    private void follow(@Nullable Part part) {
        TreeItem<@Nullable OutlineRow> item = part == null ? null : items.get(part.id());
        if (item == null || item.equals(tree.getSelectionModel().getSelectedItem())) {
            return;
        }
        Stream.iterate(item.getParent(), Objects::nonNull, TreeItem::getParent).forEach(up -> up.setExpanded(true));
        showing = true;
        tree.getSelectionModel().select(item);
        showing = false;
        reveal(tree.getRow(item));
    }

    private void reveal(int row) {
        double first = tree.lookup(".virtual-flow") == null ? 0 : row * ROW;
        if (first > tree.getHeight() - 2 * ROW || row < 1) {
            tree.scrollTo(Math.max(0, row - 4));
        }
    }

    private void chosen(@Nullable TreeItem<@Nullable OutlineRow> item) {
        OutlineRow row = item == null ? null : item.getValue();
        if (row != null && !showing) {
            presenter.choose(row);
        }
    }
}
