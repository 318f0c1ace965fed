package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;

/**
 * One of the shapes an object can have: exactly one of these fields is meant to be there.
 *
 * @param field the field that makes the shape, such as {@code httpGet}
 * @param title what it is called
 */
record Shape(String field, Message title) {
    /** A shape with a title from our words, {@code shape.<field>}. */
    static Shape of(String field) {
        return new Shape(field, FieldWords.message("shape." + field));
    }
}
