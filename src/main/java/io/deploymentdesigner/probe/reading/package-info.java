/**
 * From a manifest to a scenario: what a Deployment says about its pods' timing, with the API's defaults, and what it
 * cannot say, which is assumed and said.
 */
@NullMarked
package io.deploymentdesigner.probe.reading;

import org.jspecify.annotations.NullMarked;
