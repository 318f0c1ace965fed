package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object under check: its fields and the version of the API server that looks at them. Used by one thread. */
public final class Subject {
    /** About as many as all rules together have. */
    private static final int PLACES = 800;

    private final Field root;
    private final KubernetesVersion version;

    /** The fields of a place, by the place's number; null where it was not asked for. */
    private @Nullable List<Field>[] known = slots(PLACES);

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
        int number = place.number();
        if (number >= known.length) {
            known = Arrays.copyOf(known, number + PLACES);
        }
        List<Field> fields = known[number];
        if (fields == null) {
            fields = place.in(this);
            known[number] = fields;
        }
        return fields;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no array of a generic type
    private static @Nullable List<Field>[] slots(int count) {
        return new List[count];
    }
}
