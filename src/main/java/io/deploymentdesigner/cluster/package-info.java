/**
 * Asking the user's own cluster by the user's own kubectl, when the user asks for it and never otherwise. The only place
 * that starts another program; it changes nothing in the cluster.
 */
@NullMarked
package io.deploymentdesigner.cluster;

import org.jspecify.annotations.NullMarked;
