/**
 * References to the pod itself, which environment variables and downwardAPI volumes share: fieldRef and
 * resourceFieldRef. Source: {@code pkg/apis/core/validation/validation.go}.
 */
@NullMarked
package io.deploymentdesigner.check.server.downward;

import org.jspecify.annotations.NullMarked;
