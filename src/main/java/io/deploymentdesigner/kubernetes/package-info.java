/**
 * What Kubernetes knows before any rule speaks: how go-yaml reads a scalar, a cursor over a manifest as the API server
 * sees it, the versions, the catalogue of fields.
 */
@NullMarked
package io.deploymentdesigner.kubernetes;

import org.jspecify.annotations.NullMarked;
