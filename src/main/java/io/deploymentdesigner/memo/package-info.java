/** Remembering the answers of pure functions. Knows nothing of what is asked. */
@NullMarked
package io.deploymentdesigner.memo;

import org.jspecify.annotations.NullMarked;
