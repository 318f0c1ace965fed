package io.deploymentdesigner.check.placeholder;

/** What a field wants of its text: the distinctions that matter when a variable fills it. */
enum FieldPlace {
    /** {@code metadata.name}: a DNS subdomain. */
    OBJECT_NAME,
    /** {@code metadata.name} of a Service: a DNS label, since 1.36 one that may begin with a digit. */
    SERVICE_NAME,
    /** A DNS label: namespace, container, volume. */
    LABEL_NAME,
    /** The name of another object, such as a ConfigMap: a DNS subdomain. */
    REFERENCE,
    /** The name of a port. */
    PORT_NAME,
    /** The value of a label. */
    LABEL_VALUE,
    /** The value of a label in {@code spec.selector}, which cannot be changed later. */
    SELECTOR,
    /** The image of a container. */
    IMAGE,
    /** The name of an environment variable. */
    ENVIRONMENT_NAME,
    /** A whole number. */
    INTEGER,
    /** The number of a port. */
    PORT,
    /** The number or the name of a port. */
    PORT_OR_NAME,
    /** true or false. */
    BOOLEAN,
    /** Any text; nothing counts as an empty one. */
    TEXT,
    /** Any text, in a file that is no manifest. */
    WANTED_TEXT,
    /** The key of an entry. */
    KEY,
    /** Nothing is known: amounts, numbers or texts, kinds that are not checked. */
    ANY;

    /** Whether the API server wants text here, so that a number or boolean is refused. */
    boolean wantsText() {
        return switch (this) {
            case INTEGER, PORT, PORT_OR_NAME, BOOLEAN, KEY, ANY -> false;
            default -> true;
        };
    }

    /** Whether nothing at all may not stand here. */
    boolean isRequired() {
        return switch (this) {
            case OBJECT_NAME, SERVICE_NAME, LABEL_NAME, REFERENCE, IMAGE, ENVIRONMENT_NAME -> true;
            default -> false;
        };
    }
}
