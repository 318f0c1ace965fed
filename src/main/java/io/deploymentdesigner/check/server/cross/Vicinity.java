package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one object may refer to: what its own file holds in its namespace, then the files beside it.
 *
 * @param namespace of the object
 * @param own its own file
 * @param others the files beside it
 */
record Vicinity(String namespace, Neighbours own, Neighbours others) {
    /** Workloads, at most so many. */
    List<Workload> workloads(int most) {
        List<Workload> found = new ArrayList<>();
        own.workloads(namespace, most, found);
        others.workloads(namespace, most, found);
        return found;
    }

    /** All workloads that a selector selects. */
    List<Workload> selected(Field selector) {
        List<Workload> found = new ArrayList<>();
        own.selected(namespace, selector, found);
        others.selected(namespace, selector, found);
        return found;
    }

    /** Workloads that have one of the selector's labels, at most so many. */
    List<Workload> meant(Field selector, int most) {
        List<Workload> found = new ArrayList<>();
        own.meant(namespace, selector, most, found);
        others.meant(namespace, selector, most, found);
        return found;
    }

    /** The ConfigMap or Secret of that name. */
    Optional<KeyStore> store(String kind, String name) {
        @Nullable KeyStore store = own.store(namespace, kind, name);
        return Optional.ofNullable(store != null ? store : others.store(namespace, kind, name));
    }

    /** ConfigMaps or Secrets, at most so many. */
    List<KeyStore> stores(String kind, int most) {
        List<KeyStore> found = new ArrayList<>();
        own.stores(namespace, kind, most, found);
        others.stores(namespace, kind, most, found);
        return found;
    }
}
