/** Asking a stand-in for kubectl, which each test makes itself; no cluster is ever asked. */
@NullMarked
package io.deploymentdesigner.cluster;

import org.jspecify.annotations.NullMarked;
