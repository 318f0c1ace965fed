/** What the API server asks of a ConfigMap. Source: {@code pkg/apis/core/validation/validation.go}. */
@NullMarked
package io.deploymentdesigner.check.server.configmap;

import org.jspecify.annotations.NullMarked;
