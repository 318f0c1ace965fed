/**
 * What the API server asks of containers, init containers and ephemeral containers in a pod template: names, images,
 * ports, environment, mounts, probes, hooks, security. Source: {@code pkg/apis/core/validation/validation.go}.
 */
@NullMarked
package io.deploymentdesigner.check.server.container;

import org.jspecify.annotations.NullMarked;
