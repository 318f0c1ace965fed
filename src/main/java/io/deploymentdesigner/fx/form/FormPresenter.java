package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.control.VariableOffer;
import io.deploymentdesigner.fx.control.VariableOffers;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.fx.part.FileText;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.Parts;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps the form's model up to date and turns its gestures into intents. */
public final class FormPresenter implements FormGestures {
    private final Desk desk;
    private final Parts parts;
    private final ReadOnlyObjectWrapper<FormModel> model = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable YamlPath> wanted = new ReadOnlyObjectWrapper<>();

    /** Follows the desk and its parts. */
    public FormPresenter(Desk desk, Parts parts) {
        this.desk = desk;
        this.parts = parts;
        desk.snapshot().subscribe((old, now) -> refresh());
        parts.findings().subscribe((old, now) -> refresh());
        parts.selected().subscribe((old, now) -> refresh());
        desk.feed().subscribe((old, now) -> refresh());
        refresh();
    }

    /** What the form shows. */
    public ReadOnlyObjectProperty<FormModel> model() {
        return model.getReadOnlyProperty();
    }

    /** The field that asks for the focus after a change the form made itself; null for none. */
    ReadOnlyObjectProperty<@Nullable YamlPath> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** The wanted field has the focus. */
    void served() {
        wanted.set(null);
    }

    private void refresh() {
        Snapshot snapshot = desk.snapshot().get();
        Feed feed = desk.feed().get();
        boolean broken = snapshot.isBroken();
        model.set(FormBuilder.build(new FormInput(
                parts.scalars(),
                snapshot.stream().text(),
                broken ? LineIndex.of(snapshot.stream().text()) : snapshot.lines(),
                snapshot.stream().documents(),
                parts.tree().get(),
                parts.selected().get(),
                snapshot.fault() == null
                        ? 0
                        : snapshot.lines().line(snapshot.fault().range().start()),
                parts.findings().get(),
                value -> feed.substitute(value).text())));
    }

    @Override
    public String say(Message message) {
        return message.text(desk.locale().get());
    }

    /** Leads to the place where the text cannot be read any further; whether there is one. */
    boolean goToFault() {
        SyntaxFault fault = desk.snapshot().get().fault();
        if (fault != null) {
            desk.reveal(fault.range());
        }
        return fault != null;
    }

    @Override
    public boolean readOnly() {
        return model.get().readOnly();
    }

    /** Index of the document whose form is shown. */
    int document() {
        Part part = parts.selected().get();
        return part == null ? 0 : part.document();
    }

    /** The document whose form is shown, as its scope; null where there is no file. */
    @Nullable
    FormScope scope() {
        Part part = parts.selected().get();
        YamlDocument document = part == null ? null : desk.snapshot().get().document(part.document());
        if (part == null || document == null) {
            return null;
        }
        FileText file = FileText.of(parts.scalars(), document);
        YamlPath object = parts.tree().get().trail(part).stream()
                .findFirst()
                .map(node -> node.part().base())
                .orElse(YamlPath.ROOT);
        Snapshot snapshot = desk.snapshot().get();
        return new FormScope(
                file,
                snapshot.stream().text(),
                snapshot.lines(),
                object,
                Catalogue.of(file.kind(object)),
                text -> text);
    }

    @Override
    public void set(FormCell cell, String text) {
        boolean same = cell.present() ? text.equals(cell.text()) : text.isEmpty();
        if (!same) {
            desk.perform(FormIntents.set(document(), cell, text));
        }
    }

    @Override
    public void left(FormCell cell) {
        boolean number = cell.control().type() != YamlEdit.ValueType.STRING;
        FormScope scope = scope();
        if (number && scope != null && !readOnly() && scope.at(cell.path()).isNull()) {
            desk.perform(RowActions.remove(scope, cell.path()).intent());
        }
    }

    @Override
    public void reset(FormCell cell) {
        FormScope scope = scope();
        if (scope != null) {
            desk.perform(RowActions.remove(scope, cell.path()).intent());
        }
    }

    @Override
    public void unshare(FormCell cell) {
        FormScope scope = scope();
        if (scope != null) {
            String text = desk.snapshot().get().stream().text();
            perform(new Sharing(scope, text).unshare(cell.path()), cell.path());
        }
    }

    @Override
    public void goToSource(FormCell cell) {
        FormScope scope = scope();
        YamlNode node = scope == null ? null : scope.at(cell.path()).node();
        if (node != null) {
            desk.reveal(node.range());
        }
    }

    @Override
    public void perform(Intent intent, YamlPath then) {
        desk.perform(intent);
        go(then);
    }

    /** Selects a field here and puts the focus into it. */
    void go(YamlPath path) {
        desk.select(document(), path, Selection.Origin.FORM);
        wanted.set(null);
        wanted.set(path);
    }

    @Override
    public void rename(YamlPath entry, String key) {
        desk.perform(FormIntents.rename(document(), entry, key));
        go(entry.parent().key(key));
    }

    @Override
    public void newEntry(YamlPath map, String key) {
        YamlPath entry = map.key(key);
        FormScope scope = scope();
        if (scope != null && !scope.at(entry).isWritten()) {
            desk.perform(FormIntents.newEntry(document(), map, key));
        }
        go(entry);
    }

    @Override
    public void focused(YamlPath path) {
        Selection selection = desk.selection().get();
        if (selection.document() != document() || !selection.path().equals(path)) {
            desk.select(document(), path, Selection.Origin.FORM);
        }
    }

    /** Looks at a part, as the breadcrumb asks. */
    void choose(Part part) {
        parts.choose(part, Selection.Origin.PROGRAM);
    }

    @Override
    public void mend(Diagnostic finding, Fix fix) {
        desk.perform(finding, fix);
    }

    @Override
    public String explain(YamlPath path) {
        FormScope scope = scope();
        return scope == null ? "" : FieldHelp.text(scope, path, this::say);
    }

    @Override
    public List<VariableOffer> variables() {
        return VariableOffers.of(desk.feed().get(), desk.locale().get());
    }
}
