/** Whole files through all engines, as the window and the command line check them. */
@NullMarked
package io.deploymentdesigner.check;

import org.jspecify.annotations.NullMarked;
