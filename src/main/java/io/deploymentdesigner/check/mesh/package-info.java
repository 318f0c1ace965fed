/**
 * What a mesh makes of a workload that the API server accepts: findings I01 and on, and the causes of
 * {@code connection failure} decided for this document. A rule is one method; the facts are those of package
 * {@code istio}.
 */
@NullMarked
package io.deploymentdesigner.check.mesh;

import org.jspecify.annotations.NullMarked;
