package io.deploymentdesigner.kubernetes;

/**
 * A field and one of the ways to it.
 *
 * @param path from the manifest's root, with {@code []} for any item: {@code spec.template.spec.containers[].image}
 * @param field the field at its end
 */
public record CatalogueEntry(String path, CatalogueField field) {}
