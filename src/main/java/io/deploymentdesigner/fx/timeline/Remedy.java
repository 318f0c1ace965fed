package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.diagnostic.Fix;

/**
 * What mends the pod or its rollout.
 *
 * @param fix what it is called and what it changes
 * @param preview shows in the diff what would change
 * @param action makes the change, as one edit that can be undone
 */
record Remedy(Fix fix, Runnable preview, Runnable action) {}
