/** The program's door: decides between the command line and the window. */
@NullMarked
package io.deploymentdesigner;

import org.jspecify.annotations.NullMarked;
