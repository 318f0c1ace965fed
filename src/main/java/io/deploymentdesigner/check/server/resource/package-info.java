/**
 * What the API server asks of requests, limits and claims, of containers and of whole pods. Source:
 * {@code pkg/apis/core/validation/validation.go}.
 */
@NullMarked
package io.deploymentdesigner.check.server.resource;

import org.jspecify.annotations.NullMarked;
