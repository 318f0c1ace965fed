package io.deploymentdesigner.kubernetes;

/**
 * One field of a schema.
 *
 * @param name its JSON name
 * @param type what it holds
 * @param required whether the API's own schema calls it required (the server's validation asks for more)
 * @param firstMinor the release that brought it, as the 34 of 1.34; 32 also stands for every release before
 * @param lastMinor the last release that has it
 * @param descriptionLine where its description stands in the generated file, from 0
 */
public record CatalogueField(
        String name, FieldType type, boolean required, int firstMinor, int lastMinor, int descriptionLine) {

    /** Whether a release has this field, by its minor number (36 for 1.36). */
    public boolean existsIn(int minor) {
        return firstMinor <= minor && minor <= lastMinor;
    }

    /** What the API says of the field, in English, as one line; Kubernetes' text under Apache-2.0. */
    public String description() {
        return CatalogueDescriptions.line(descriptionLine);
    }
}
