package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.YamlPath;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the file on the desk and the one that is looked at. Outline and form share it: it follows the desk's
 * snapshot, analysis and selection, and a group without a field of its own can be chosen too.
 */
public final class Parts {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<PartTree> tree = new ReadOnlyObjectWrapper<>(PartTree.EMPTY);
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Part> selected = new ReadOnlyObjectWrapper<>();

    /** Follows a desk. */
    public Parts(Desk desk) {
        this.desk = desk;
        desk.snapshot().subscribe(this::read);
        desk.analysis().subscribe(this::found);
        desk.selection().subscribe(this::follow);
        desk.onOpen(() -> selected.set(tree.get().partOf(0, YamlPath.ROOT).orElse(null)));
    }

    /** The parts of the last readable text. */
    public ReadOnlyObjectProperty<PartTree> tree() {
        return tree.getReadOnlyProperty();
    }

    /** What was found, each at its field. */
    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /** The part that is looked at; null where there is no file. */
    public ReadOnlyObjectProperty<@Nullable Part> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Scalars as the tool in force writes their placeholders. */
    public ScalarText scalars() {
        return new ScalarText(TokenSyntax.of(desk.feed().get().engine()));
    }

    /** Looks at a part. */
    public void choose(Part part, Selection.Origin origin) {
        selected.set(part);
        desk.select(part.document(), part.home(), origin);
    }

    private void read(Snapshot snapshot) {
        PartTree now = PartTree.of(scalars(), snapshot.stream().documents());
        tree.set(now);
        Part part = selected.get();
        if (part == null || now.walk().noneMatch(node -> node.part().equals(part))) {
            Selection selection = desk.selection().get();
            YamlPath path = part == null ? selection.path() : part.home();
            int document = part == null ? selection.document() : part.document();
            selected.set(now.partOf(document, path).orElse(null));
        }
    }

    private void found(@Nullable Analysis analysis) {
        Snapshot snapshot = desk.snapshot().get();
        if (analysis == null) {
            findings.set(Findings.NONE);
        } else if (analysis.version() == snapshot.version()) {
            findings.set(Findings.of(analysis, snapshot.stream().documents()));
        }
    }

    private void follow(Selection selection) {
        Part part = selected.get();
        boolean stays = part != null && (selection.origin() == Selection.Origin.FORM || shows(part, selection));
        if (!stays) {
            selected.set(
                    tree.get().partOf(selection.document(), selection.path()).orElse(null));
        }
    }

    /** Whether the part shows the selected field, or was itself chosen by its home. */
    private boolean shows(Part part, Selection selection) {
        if (part.document() != selection.document()) {
            return false;
        }
        if (part.home().equals(selection.path())) {
            return true;
        }
        Part owner = tree.get().partOf(selection.document(), selection.path()).orElse(null);
        boolean inGroup = part.kind() == PartKind.PROBES
                && owner != null
                && owner.kind().isProbe()
                && selection.path().startsWith(part.base());
        return inGroup || part.equals(owner);
    }
}
