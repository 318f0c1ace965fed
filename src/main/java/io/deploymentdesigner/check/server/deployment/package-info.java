/** The rules of a Deployment around its pods: replicas, selector, strategy, the template's metadata. */
@NullMarked
package io.deploymentdesigner.check.server.deployment;

import org.jspecify.annotations.NullMarked;
