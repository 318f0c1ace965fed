/**
 * What the API server asks of a pod's volumes, one family of sources a class. Source:
 * {@code pkg/apis/core/validation/validation.go}.
 */
@NullMarked
package io.deploymentdesigner.check.server.volume;

import org.jspecify.annotations.NullMarked;
