/**
 * What a simulation means: whether a pod starts at every phase of the probe's clock, with which numbers, and what would
 * mend it. Every figure comes with its formula.
 */
@NullMarked
package io.deploymentdesigner.probe.verdict;

import org.jspecify.annotations.NullMarked;
