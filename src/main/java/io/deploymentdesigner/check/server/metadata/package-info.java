/** What the API server asks of every object's metadata, and of label selectors wherever they stand. */
@NullMarked
package io.deploymentdesigner.check.server.metadata;

import org.jspecify.annotations.NullMarked;
