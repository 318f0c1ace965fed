package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.util.IdentityHashMap;
import java.util.List;

/** One object under check: its fields and the version of the API server that looks at them. Used by one thread. */
public final class Subject {
    /** About as many as the rules of a Deployment have. */
    private static final int PLACES = 400;

    private final Field root;
    private final KubernetesVersion version;
    private final IdentityHashMap<Place, List<Field>> known = new IdentityHashMap<>(PLACES);

    /** An object and the version it is checked for. */
    public Subject(Field root, KubernetesVersion version) {
        this.root = root;
        this.version = version;
    }

    /** The whole object. */
    public Field root() {
        return root;
    }

    /** The version of the API server. */
    public KubernetesVersion version() {
        return version;
    }

    /** The fields at a place, in the order of the text within each list. */
    public List<Field> at(Place place) {
        List<Field> fields = known.get(place);
        if (fields == null) {
            fields = place.in(this);
            known.put(place, fields);
        }
        return fields;
    }
}
