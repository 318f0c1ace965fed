/**
 * The lexical classes of Kubernetes' API: names, keys, addresses, quantities, image references. Each takes a text and
 * answers with typed violations, as many as the API server would report; sentences are made elsewhere. Nothing here
 * knows fields, documents or versions: where versions differ, the caller chooses.
 */
@NullMarked
package io.deploymentdesigner.kubernetes.lexical;

import org.jspecify.annotations.NullMarked;
