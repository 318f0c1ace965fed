package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Timeline;

/**
 * The state to compare with, drawn in outline above the lanes.
 *
 * @param timeline the pod as it was
 * @param ofFix whether a fix lies between, not just any edit
 */
public record Ghost(Timeline timeline, boolean ofFix) {}
