package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.yaml.YamlPath;

/**
 * A field that can be added.
 *
 * @param path where it would stand in the document, each list's item chosen
 * @param field what the API says of it
 * @param present whether the file has it already, so that choosing it only goes there
 */
record FieldOffer(YamlPath path, CatalogueField field, boolean present) {}
