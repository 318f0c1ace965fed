package io.deploymentdesigner.check.server;

import org.jspecify.annotations.Nullable;

/**
 * A place as Go's decoder names it, put into words only where something is wrong there.
 *
 * @param parent the place of the object that holds it; null for the whole manifest
 * @param schema the type of that object
 * @param name the field
 */
record GoPath(@Nullable GoPath parent, String schema, String name) {
    /** The whole manifest. */
    static final GoPath ROOT = new GoPath(null, "", "");

    /** A field of the object at this place. */
    GoPath to(String objectSchema, String field) {
        return new GoPath(this, objectSchema, field);
    }

    /** In words: {@code spec.template.spec.volumes.VolumeSource.hostPath}. */
    String text() {
        if (parent == null) {
            return "";
        }
        String embedded = GoStructs.embedded(schema, name);
        String own = embedded.isEmpty() ? name : embedded + "." + name;
        String before = parent.text();
        return before.isEmpty() ? own : before + "." + own;
    }
}
