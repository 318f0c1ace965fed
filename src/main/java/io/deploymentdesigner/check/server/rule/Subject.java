package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One object under check: its fields and the API server that looks at them. Used by one thread. */
public final class Subject {
    /** About as many as all rules together have. */
    private static final int PLACES = 800;

    private final Field root;
    private final ApiServer server;

    /** The fields of a place, by the place's number; null where it was not asked for. */
    private @Nullable List<Field>[] known = slots(PLACES);

    /** An object and the server it is sent to. */
    public Subject(Field root, ApiServer server) {
        this.root = root;
        this.server = server;
    }

    /** The whole object. */
    public Field root() {
        return root;
    }

    /** The API server. */
    public ApiServer server() {
        return server;
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
