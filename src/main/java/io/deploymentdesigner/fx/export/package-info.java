/** The export dialog: what leaves the program, where to, and what changes there. */
@NullMarked
package io.deploymentdesigner.fx.export;

import org.jspecify.annotations.NullMarked;
