/**
 * A simulated pod or rollout as something to look at: lanes of spans and marks in time, moments with their cause in
 * words, what callers meet. No pixels and no colours; {@code probe.drawing} lays it out.
 */
@NullMarked
package io.deploymentdesigner.probe.timeline;

import org.jspecify.annotations.NullMarked;
