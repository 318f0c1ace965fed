package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartNode;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be added to the selected object: a field found by its name, or what the Insert menu names. */
final class Additions {
    private final Desk desk;
    private final Parts parts;
    private final FormPresenter form;

    Additions(Desk desk, Parts parts, FormPresenter form) {
        this.desk = desk;
        this.parts = parts;
        this.form = form;
    }

    /** The fields in which all words stand, nearest to the selected part first. */
    List<FieldOffer> find(String words) {
        FormScope scope = form.scope();
        Part part = parts.selected().get();
        return scope == null || part == null ? List.of() : FieldSearch.find(scope, part.home(), words);
    }

    /** Adds a field that was found by its name or description, with its parents, and goes there. */
    void add(FieldOffer offer) {
        FormScope scope = form.scope();
        if (scope == null) {
            return;
        }
        YamlPath path = offer.path();
        if (!scope.at(path).isWritten()) {
            desk.perform(FieldAddition.intent(scope, path));
        }
        goTo(path);
    }

    /** Whether the selected object has a place for it. */
    boolean takes(Insertion insertion) {
        return !form.readOnly() && insertion.place(trail()).isPresent();
    }

    /** Why the first thing that cannot be inserted now cannot be; null where all can. */
    @Nullable
    Message refusal() {
        if (desk.snapshot().get().isBroken()) {
            return FieldWords.message("insert.broken");
        }
        return Stream.of(Insertion.values())
                .filter(each -> !takes(each))
                .findFirst()
                .map(each -> each.missing(trail()))
                .orElse(null);
    }

    /** Adds it and goes there; what is there already is only gone to. */
    void insert(Insertion insertion) {
        FormScope scope = form.scope();
        YamlPath place = insertion.place(trail()).orElse(null);
        if (scope == null || place == null || form.readOnly()) {
            return;
        }
        RowAction action = insertion.action(scope, place).orElse(null);
        if (action != null) {
            desk.perform(action.intent());
        }
        goTo(action == null ? place : action.then());
    }

    private List<PartNode> trail() {
        Part part = parts.selected().get();
        return part == null ? List.of() : parts.tree().get().trail(part);
    }

    /** Every pane looks there, and the form puts the focus into it. */
    private void goTo(YamlPath path) {
        desk.select(form.document(), path, Selection.Origin.PROGRAM);
        form.go(path);
    }
}
