/**
 * What the API server accepts and still hurts: probes (P…), shutdown (D…) and rollouts (R…). Each finding computes the
 * numbers it speaks of; where timing decides, the simulation does.
 */
@NullMarked
package io.deploymentdesigner.check.advice;

import org.jspecify.annotations.NullMarked;
