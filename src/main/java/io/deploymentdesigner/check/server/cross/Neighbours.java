package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.check.server.cross.Namespace.Owned;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a folder hold that an object may refer to, found without looking at each: a folder of thousands of
 * files is read once and asked once for each file. Immutable once it is made.
 */
public final class Neighbours {
    /** No file at all. */
    public static final Neighbours NONE = of(Map.of());

    private final Map<String, Namespace> namespaces;
    private final String except;

    private Neighbours(Map<String, Namespace> namespaces, String except) {
        this.namespaces = namespaces;
        this.except = except;
    }

    /** Those of files, by a name for each file; of things that are alike the first file's comes first. */
    public static Neighbours of(Map<String, Referable> files) {
        Map<String, Namespace> namespaces = new HashMap<>();
        files.forEach((file, held) -> {
            held.workloads()
                    .forEach(each -> namespaces
                            .computeIfAbsent(each.namespace(), _ -> new Namespace())
                            .add(file, each.thing()));
            held.stores()
                    .forEach(each -> namespaces
                            .computeIfAbsent(each.namespace(), _ -> new Namespace())
                            .add(file, each.thing()));
        });
        return new Neighbours(namespaces, "");
    }

    /** Those of one file: its own objects beside each other. */
    public static Neighbours of(List<Field> objects) {
        return of(Map.of("own", Referable.of(objects)));
    }

    /** The same without one of the files: what lies beside it. */
    public Neighbours without(String file) {
        return new Neighbours(namespaces, file);
    }

    /** Adds workloads, the first ones, until there are so many. */
    void workloads(String namespace, int most, List<Workload> into) {
        Namespace known = namespaces.get(namespace);
        if (known != null) {
            add(known.workloads(), most, into);
        }
    }

    /** Adds the workloads that a selector selects, which has at least one pair. */
    void selected(String namespace, Field selector, List<Workload> into) {
        Namespace known = namespaces.get(namespace);
        if (known == null) {
            return;
        }
        List<Owned<Workload>> fewest = null;
        for (Field wanted : selector.entries()) {
            List<Owned<Workload>> having = known.labelled(wanted.name(), wanted.text());
            fewest = fewest == null || having.size() < fewest.size() ? having : fewest;
        }
        for (Owned<Workload> each : fewest == null ? List.<Owned<Workload>>of() : fewest) {
            if (!each.file().equals(except) && each.thing().isSelectedBy(selector)) {
                into.add(each.thing());
            }
        }
    }

    /** Adds the first workloads that have one of a selector's labels, whatever its value, until there are so many. */
    void meant(String namespace, Field selector, int most, List<Workload> into) {
        Namespace known = namespaces.get(namespace);
        if (known != null) {
            for (Field wanted : selector.entries()) {
                List<Workload> having = new ArrayList<>();
                addGroups(known.labelled(wanted.name()), most, having);
                having.removeAll(into);
                into.addAll(having);
            }
        }
    }

    /** The ConfigMap or Secret of that name; null where there is none. */
    @Nullable
    KeyStore store(String namespace, String kind, String name) {
        Namespace known = namespaces.get(namespace);
        for (Owned<KeyStore> each : known == null ? List.<Owned<KeyStore>>of() : known.stores(kind, name)) {
            if (!each.file().equals(except)) {
                return each.thing();
            }
        }
        return null;
    }

    /** Adds ConfigMaps or Secrets, the first ones, until there are so many. */
    void stores(String namespace, String kind, int most, List<KeyStore> into) {
        Namespace known = namespaces.get(namespace);
        if (known != null) {
            addGroups(known.stores(kind), most, into);
        }
    }

    private <T> void addGroups(Iterable<List<Owned<T>>> groups, int most, List<T> into) {
        for (List<Owned<T>> group : groups) {
            if (into.size() >= most) {
                return;
            }
            add(group, most, into);
        }
    }

    private <T> void add(List<Owned<T>> from, int most, List<T> into) {
        for (Owned<T> each : from) {
            if (into.size() >= most) {
                return;
            }
            if (!each.file().equals(except)) {
                into.add(each.thing());
            }
        }
    }
}
