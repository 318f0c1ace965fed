/** The Mesh tab: the pod as written and as injected, what its probes become, Pod Security, and why callers fail. */
@NullMarked
package io.deploymentdesigner.fx.mesh;

import org.jspecify.annotations.NullMarked;
