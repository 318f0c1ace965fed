/** Scenarios read from and runs written to JSON, in the form of {@code simulate}. */
@NullMarked
package io.deploymentdesigner.probe.json;

import org.jspecify.annotations.NullMarked;
