package io.deploymentdesigner.check.server.cross;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the files of a folder hold in one namespace: workloads by label, stores by name. */
final class Namespace {
    private final List<Owned<Workload>> workloads = new ArrayList<>();
    private final Map<String, Map<String, List<Owned<Workload>>>> byLabel = new HashMap<>();
    private final Map<String, Map<String, List<Owned<KeyStore>>>> stores = new HashMap<>();

    /**
     * A thing of a file.
     *
     * @param file so that a file can be left out whose own objects ask
     */
    record Owned<T>(String file, T thing) {}

    void add(String file, Workload workload) {
        Owned<Workload> owned = new Owned<>(file, workload);
        workloads.add(owned);
        workload.labels()
                .forEach((key, value) -> byLabel.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(value, _ -> new ArrayList<>())
                        .add(owned));
    }

    void add(String file, KeyStore store) {
        stores.computeIfAbsent(store.kind(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(store.name(), _ -> new ArrayList<>())
                .add(new Owned<>(file, store));
    }

    List<Owned<Workload>> workloads() {
        return workloads;
    }

    List<Owned<Workload>> labelled(String key, String value) {
        return byLabel.getOrDefault(key, Map.of()).getOrDefault(value, List.of());
    }

    /** Those that have the label, grouped by its values. */
    Iterable<List<Owned<Workload>>> labelled(String key) {
        return byLabel.getOrDefault(key, Map.of()).values();
    }

    List<Owned<KeyStore>> stores(String kind, String name) {
        return stores.getOrDefault(kind, Map.of()).getOrDefault(name, List.of());
    }

    /** Those of a kind, grouped by name. */
    Iterable<List<Owned<KeyStore>>> stores(String kind) {
        return stores.getOrDefault(kind, Map.of()).values();
    }
}
