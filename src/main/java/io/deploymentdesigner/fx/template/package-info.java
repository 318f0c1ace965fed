/** The dialog that starts from a template, and the one that makes a template of a text. */
@NullMarked
package io.deploymentdesigner.fx.template;

import org.jspecify.annotations.NullMarked;
