/**
 * The Variables tab: which variables the file uses, their sample values, in which pipelines they are set, and what would
 * become of the file with other values.
 */
@NullMarked
package io.deploymentdesigner.fx.variables;

import org.jspecify.annotations.NullMarked;
