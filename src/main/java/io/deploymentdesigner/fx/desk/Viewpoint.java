package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlNodes;
import io.deploymentdesigner.yaml.YamlPath;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What a person looks at: the selected field, the view of the text, and which place of it should be shown. */
final class Viewpoint {
    private final ObservableValue<Snapshot> snapshot;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<SourceView> view = new SimpleObjectProperty<>(SourceView.TEMPLATE);
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final Listeners<TextRange> revealed = new Listeners<>();

    Viewpoint(ObservableValue<Snapshot> snapshot) {
        this.snapshot = snapshot;
    }

    /** Begins anew: nothing is selected, the text itself shows. */
    void reset() {
        preview.set(null);
        view.set(SourceView.TEMPLATE);
        selection.set(Selection.NONE);
    }

    ObjectProperty<Selection> selection() {
        return selection;
    }

    ObjectProperty<SourceView> view() {
        return view;
    }

    ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    Listeners<TextRange> revealed() {
        return revealed;
    }

    /** Shows two texts in the diff view; null goes back to saved and edited. */
    void preview(@Nullable Preview change) {
        preview.set(change);
        view.set(SourceView.DIFF);
    }

    /** Selects what stands at a place of the text. */
    void selectAt(int offset, Selection.Origin origin) {
        YamlDocument document = documentAt(offset);
        if (document != null) {
            YamlPath path = YamlNodes.pathAt(document, offset);
            selection.set(new Selection(document.index(), path, origin));
        }
    }

    private @Nullable YamlDocument documentAt(int offset) {
        YamlDocument last = null;
        for (YamlDocument each : snapshot.getValue().stream().documents()) {
            last = last == null || each.range().start() <= offset ? each : last;
        }
        return last;
    }

    /** Scrolls the text to a place, marks it, and selects the field there. */
    void reveal(TextRange range) {
        selectAt(range.start(), Selection.Origin.PROGRAM);
        revealed.tell(range);
    }
}
