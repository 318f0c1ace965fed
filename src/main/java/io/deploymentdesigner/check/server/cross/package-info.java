/**
 * Whether the objects of one file fit each other: Services and pods, pods and the ConfigMaps and Secrets they read. The
 * API server asks none of this; what is missing here may also exist in the cluster, so nothing is an error.
 */
@NullMarked
package io.deploymentdesigner.check.server.cross;

import org.jspecify.annotations.NullMarked;
