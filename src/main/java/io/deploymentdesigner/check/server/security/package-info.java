/**
 * Parts of a security context that pods and containers share: seccomp, AppArmor, Windows. Source:
 * {@code pkg/apis/core/validation/validation.go}.
 */
@NullMarked
package io.deploymentdesigner.check.server.security;

import org.jspecify.annotations.NullMarked;
