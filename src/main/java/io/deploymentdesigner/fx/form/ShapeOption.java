package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;

/**
 * One of the shapes an object can have.
 *
 * @param id the field that makes the shape, such as {@code httpGet}
 * @param title what it is called
 * @param choose gives the object this shape, keeping what both shapes have
 */
public record ShapeOption(String id, Message title, Intent choose) {}
