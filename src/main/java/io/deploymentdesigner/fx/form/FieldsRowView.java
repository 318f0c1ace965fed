package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.FlowLine;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A label with one or two fields. */
final class FieldsRowView extends RowView<FormRow.Fields> {
    private final RowLabel label = new RowLabel(() -> explain(row().path()));
    private final Label between = new Label();
    private final List<CellView> cells = new ArrayList<>();
    private boolean built;

    FieldsRowView(FormGestures gestures) {
        super(gestures);
        between.getStyleClass().add("pair-label");
        between.setMinWidth(USE_PREF_SIZE);
        FlowLine.breakBefore(between);
    }

    @Override
    protected void render(FormRow.Fields now) {
        FormCell first = now.cells().getFirst();
        boolean pair = now.cells().size() > 1;
        label.show(gestures.say(first.label()), first.path().toString(), !pair && first.differs());
        if (pair) {
            between.setText(gestures.say(now.cells().get(1).label()));
        }
        boolean same = built && fits(now);
        if (!same) {
            cells.clear();
            now.cells().forEach(cell -> cells.add(new CellView(gestures, this::explain, pair)));
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).show(now.cells().get(i));
        }
        lay(now, pair);
        label.words().setLabelFor(cells.getFirst().focusTarget());
        built = true;
    }

    private void lay(FormRow.Fields now, boolean pair) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(label);
        nodes.add(cells.getFirst());
        if (pair) {
            nodes.add(between);
            nodes.add(cells.get(1));
        }
        nodes.addAll(ActionButtons.of(gestures, now.actions()));
        Reconciling.children(line.getChildren(), nodes);
    }

    private boolean fits(FormRow.Fields now) {
        if (cells.size() != now.cells().size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).fits(now.cells().get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    Stream<YamlPath> paths() {
        return row().cells().stream().map(FormCell::path);
    }

    @Override
    @Nullable
    Node control(YamlPath path) {
        for (int i = 0; i < cells.size(); i++) {
            if (path.startsWith(row().cells().get(i).path())) {
                return cells.get(i).focusTarget();
            }
        }
        return cells.getFirst().focusTarget();
    }

    @Override
    protected YamlPath focusedPath() {
        return cells.stream()
                .filter(CellView::isInUse)
                .findFirst()
                .map(cell -> cell.cell().path())
                .orElse(row().path());
    }
}
