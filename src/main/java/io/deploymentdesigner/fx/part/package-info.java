/**
 * The parts in which a file is shown: Deployment, Metadata, Rollout, a container, its probes. Outline and form show the
 * same parts, found here from the tree alone, and no toolkit lives here save the observable that both follow.
 */
@NullMarked
package io.deploymentdesigner.fx.part;

import org.jspecify.annotations.NullMarked;
