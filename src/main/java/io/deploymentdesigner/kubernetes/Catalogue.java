package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields a kind of manifest may have, as the API of Kubernetes 1.32 to 1.36 declares them: names, types, required,
 * descriptions. Generated in the build from {@code client-java-api}; all kinds share one reading of it.
 */
public final class Catalogue {
    /** The newest release the catalogue knows: the 36 of 1.36. */
    public static final int NEWEST_MINOR = 36;

    private final String kind;
    private final String apiVersion;
    private volatile @Nullable List<CatalogueEntry> entries;

    private Catalogue(String kind, String apiVersion) {
        this.kind = kind;
        this.apiVersion = apiVersion;
    }

    /** Read at the first use, not before. */
    private static final class Holder {
        static final CatalogueReader READER = CatalogueReader.read();
        static final Map<String, Catalogue> KINDS = READER.kinds().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> new Catalogue(e.getKey(), e.getValue())));
    }

    /** The catalogue of a kind, or null where the kind is not one of {@link #kinds()}. */
    public static @Nullable Catalogue of(String kind) {
        return Holder.KINDS.get(kind);
    }

    /** The kinds known: Deployment, StatefulSet, DaemonSet, Job, CronJob, Service and ConfigMap. */
    public static Set<String> kinds() {
        return Holder.KINDS.keySet();
    }

    /** The kind, such as {@code Deployment}. */
    public String kind() {
        return kind;
    }

    /** The group and version the kind is read with, such as {@code apps/v1}. */
    public String apiVersion() {
        return apiVersion;
    }

    /** The type of the whole manifest. */
    public FieldType root() {
        return new FieldType.ObjectOf(kind);
    }

    /** The fields of an object type, of every release, in the API's order; none for any other type. */
    public static Collection<CatalogueField> fields(FieldType type) {
        return byName(type).values();
    }

    /** The field of an object type by its exact JSON name, or null. */
    public static @Nullable CatalogueField field(FieldType type, String name) {
        return byName(type).get(name);
    }

    private static Map<String, CatalogueField> byName(FieldType type) {
        return type instanceof FieldType.ObjectOf(String schema)
                ? Holder.READER.schemas().getOrDefault(schema, Map.of())
                : Map.of();
    }

    /** The type at a path, through lists and maps as well: null where the API has nothing there. */
    public @Nullable FieldType type(YamlPath path) {
        FieldType type = root();
        for (YamlPath.Step step : path.steps()) {
            type = type == null ? null : into(type, step);
        }
        return type;
    }

    /** The field at the end of a path; null for items of lists, values of maps and what the API does not have. */
    public @Nullable CatalogueField field(YamlPath path) {
        if (path.steps().isEmpty() || !(path.steps().getLast() instanceof YamlPath.Key(String name))) {
            return null;
        }
        FieldType parent = type(path.parent());
        return parent == null ? null : field(parent, name);
    }

    /** The field at the end of a path such as {@code spec.template.spec.containers[].image}, or null. */
    public @Nullable CatalogueField field(String path) {
        return field(YamlPath.parse(path));
    }

    private static @Nullable FieldType into(FieldType type, YamlPath.Step step) {
        return switch (type) {
            case FieldType.ObjectOf _ when step instanceof YamlPath.Key(String name) -> typeOf(field(type, name));
            case FieldType.MapOf(FieldType value) when step instanceof YamlPath.Key -> value;
            case FieldType.ListOf(FieldType item) when isItem(step) -> item;
            default -> null;
        };
    }

    private static @Nullable FieldType typeOf(@Nullable CatalogueField field) {
        return field == null ? null : field.type();
    }

    /** An index, a search, or the empty brackets that stand for any item. */
    private static boolean isItem(YamlPath.Step step) {
        return !(step instanceof YamlPath.Key(String name)) || name.isEmpty();
    }

    /** Every field of the newest release with every way to it, in the API's order, parents before children. */
    public List<CatalogueEntry> entries() {
        List<CatalogueEntry> known = entries;
        if (known == null) {
            known = CatalogueWalk.from(root());
            entries = known;
        }
        return known;
    }

    /**
     * The entries in which each word stands, in the name, the path or the description, upper and lower case alike; the
     * best first: the name itself, names that begin so, names that contain it, paths, descriptions.
     */
    public List<CatalogueEntry> search(String words) {
        return CatalogueSearch.of(words).among(entries());
    }
}
