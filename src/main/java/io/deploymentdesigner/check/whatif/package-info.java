/**
 * What happens to a file in other pipelines and with other values: every variable, a handful of values, each kind of
 * pipeline, asked of the placeholder check and the API server's rules.
 */
@NullMarked
package io.deploymentdesigner.check.whatif;

import org.jspecify.annotations.NullMarked;
