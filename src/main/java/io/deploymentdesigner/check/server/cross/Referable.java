package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;

/** What one file holds that the objects of another may refer to; small, whatever the file's size. */
public final class Referable {
    private final List<Placed<Workload>> workloads = new ArrayList<>();
    private final List<Placed<KeyStore>> stores = new ArrayList<>();

    private Referable() {}

    /** A thing and its namespace, empty where none is written. */
    record Placed<T>(String namespace, T thing) {}

    /** That of a file's objects. */
    public static Referable of(List<Field> objects) {
        Referable referable = new Referable();
        objects.forEach(referable::add);
        return referable;
    }

    private void add(Field object) {
        String namespace = CrossDocumentCheck.namespace(object);
        Workload workload = Workload.of(object);
        if (workload != null) {
            workloads.add(new Placed<>(namespace, workload));
        }
        KeyStore store = KeyStore.of(object);
        if (store != null) {
            stores.add(new Placed<>(namespace, store));
        }
    }

    List<Placed<Workload>> workloads() {
        return workloads;
    }

    List<Placed<KeyStore>> stores() {
        return stores;
    }
}
