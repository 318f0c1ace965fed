package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a manifest as the API server sees it, whether anything is written there or not: aliases and merge keys are
 * followed, of duplicate keys the last counts, scalars are typed as go-yaml does. Asking an absent field gives absent
 * fields, empty text, zero and false, as Go's zero values do. Two questions for the same child give the same object.
 */
public final class Field extends WrittenValue {
    private final YamlPath base;
    private final @Nullable Field parent;
    private final YamlPath.@Nullable Step step;
    private final boolean mapKey;
    private final @Nullable YamlNode key;
    private final boolean editable;
    private @Nullable Map<String, MergedEntries.Entry> merged;
    private @Nullable Map<String, Field> named;
    private @Nullable List<Field> items;
    private @Nullable List<Field> entries;
    private @Nullable String path;

    private Field(YamlDocument document, YamlPath base, @Nullable YamlNode root, boolean editable) {
        super(document, root);
        this.base = base;
        this.parent = null;
        this.step = null;
        this.mapKey = false;
        this.key = null;
        this.editable = editable;
    }

    private Field(Field parent, YamlPath.Step step, boolean mapKey, MergedEntries.@Nullable Entry entry) {
        super(parent.document(), entry == null ? null : entry.value());
        this.base = parent.base;
        this.parent = parent;
        this.step = step;
        this.mapKey = mapKey;
        this.key = entry == null ? null : entry.key();
        this.editable =
                parent.editable && (entry == null || !entry.merged()) && !(parent.written() instanceof YamlAlias);
    }

    /** The whole object of a document. */
    public static Field root(YamlDocument document) {
        return new Field(document, YamlPath.ROOT, document.root(), true);
    }

    /** The same place as an object of its own, as the items of a {@code List} are: paths begin here, edits do not. */
    public Field asObject() {
        return new Field(document(), yamlPath(), written(), editable);
    }

    /** Where in its document the object hangs that this field is part of: the root, or an item of a {@code List}. */
    public YamlPath base() {
        return base;
    }

    /** The field of that name of this object. */
    public Field get(String name) {
        Map<String, Field> known = named;
        if (known == null) {
            known = new HashMap<>();
            named = known;
        }
        Field field = known.get(name);
        if (field == null) {
            field = new Field(this, new YamlPath.Key(name), false, merged().get(name));
            known.put(name, field);
        }
        return field;
    }

    /** Whether no field of that name is written: what {@code !get(name).isWritten()} says, without making the field. */
    public boolean lacks(String name) {
        return !merged().containsKey(name);
    }

    /** The field at the end of a chain of names. */
    public Field get(String first, String... more) {
        Field field = get(first);
        for (String name : more) {
            field = field.get(name);
        }
        return field;
    }

    /** The written fields of this object, in the order of the text. */
    public List<Field> fields() {
        List<Field> found = new ArrayList<>(merged().size());
        merged().keySet().forEach(name -> found.add(get(name)));
        return found;
    }

    /** The entries of this map of free keys (labels, limits, data …), in the order of the text. */
    public List<Field> entries() {
        List<Field> known = entries;
        if (known == null) {
            List<Field> found = new ArrayList<>();
            merged().forEach((name, entry) -> found.add(new Field(this, new YamlPath.Key(name), true, entry)));
            known = List.copyOf(found);
            entries = known;
        }
        return known;
    }

    /** The entry of a map of free keys; an absent field where the key is not there. */
    public Field entry(String name) {
        for (Field entry : entries()) {
            if (name.equals(entry.name())) {
                return entry;
            }
        }
        return new Field(this, new YamlPath.Key(name), true, null);
    }

    /** The items of this list; empty where it is no list. A null item counts as an empty one. */
    public List<Field> items() {
        List<Field> known = items;
        if (known == null) {
            known = node() instanceof YamlSequence sequence ? items(sequence) : List.of();
            items = known;
        }
        return known;
    }

    private List<Field> items(YamlSequence sequence) {
        List<Field> found = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode value = sequence.items().get(i).value();
            found.add(new Field(this, new YamlPath.Index(i), false, new MergedEntries.Entry(null, value, false)));
        }
        return List.copyOf(found);
    }

    private Map<String, MergedEntries.Entry> merged() {
        Map<String, MergedEntries.Entry> known = merged;
        if (known == null) {
            known = node() instanceof YamlMapping mapping ? MergedEntries.of(document(), mapping) : Map.of();
            merged = known;
        }
        return known;
    }

    /** The last step's key; empty for an item or the root. */
    public String name() {
        return step instanceof YamlPath.Key(var name) ? name : "";
    }

    /** The item's place in its list; -1 for a field or the root. */
    public int index() {
        return step instanceof YamlPath.Index(var index) ? index : -1;
    }

    /** The whole object. */
    public Field root() {
        return parent == null ? this : parent.root();
    }

    /** The field at a path from here: there or not, as with {@link #get(String)}. */
    public Field at(YamlPath way) {
        Field field = this;
        for (YamlPath.Step each : way.steps()) {
            field = field.next(each);
        }
        return field;
    }

    private Field next(YamlPath.Step way) {
        return switch (way) {
            case YamlPath.Key(String name) -> get(name);
            case YamlPath.Index(int index) ->
                index < items().size() ? items().get(index) : new Field(this, way, false, null);
            case YamlPath.Where(String name, String value) ->
                items().stream()
                        .filter(item -> item.get(name).text().equals(value))
                        .findFirst()
                        .orElseGet(() -> new Field(this, way, false, null));
        };
    }

    /** What this field belongs to; the root belongs to itself. */
    public Field parent() {
        return parent == null ? this : parent;
    }

    /** Whether this is the other field of the same document, or lies inside it. */
    public boolean isWithin(Field other) {
        return yamlPath().startsWith(other.yamlPath());
    }

    /** The API server's way to name this place: {@code spec.template.spec.containers[0].image}, {@code data[a.b]}. */
    public String path() {
        String known = path;
        if (known == null) {
            known = parent == null || step == null ? "" : parent.path() + suffix(step, parent.path());
            path = known;
        }
        return known;
    }

    private String suffix(YamlPath.Step last, String before) {
        return switch (last) {
            case YamlPath.Index(int index) -> "[" + index + "]";
            case YamlPath.Key(String name) when mapKey -> "[" + name + "]";
            case YamlPath.Key(String name) -> before.isEmpty() ? name : "." + name;
            case YamlPath.Where(String name, String value) -> "[" + name + "=" + value + "]";
        };
    }

    /** The way here for edits of the document. */
    public YamlPath yamlPath() {
        return parent == null || step == null ? base : parent.yamlPath().plus(step);
    }

    /** Whether an edit here changes this place only, and no anchor or merged mapping that others use too. */
    public boolean isEditable() {
        return editable;
    }

    /**
     * Where a finding about this field is marked: a scalar's own text, a collection's key, and where nothing is written
     * the nearest place that is.
     */
    public TextRange range() {
        return FieldMark.of(this);
    }

    /** The key as written; null for an item, the root and what is not written. */
    @Nullable
    YamlNode key() {
        return key;
    }

    /** Where the key is written; as {@link #range()} where there is none. */
    public TextRange keyRange() {
        return key == null ? range() : key.range();
    }

    /** Where the whole value is written; as {@link #range()} where there is none. */
    public TextRange valueRange() {
        YamlNode written = written();
        return written == null ? range() : written.range();
    }

    @Override
    public String toString() {
        return path();
    }
}
