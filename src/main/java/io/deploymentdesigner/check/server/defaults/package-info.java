/** The values that the API server fills in where a manifest says nothing. */
@NullMarked
package io.deploymentdesigner.check.server.defaults;

import org.jspecify.annotations.NullMarked;
