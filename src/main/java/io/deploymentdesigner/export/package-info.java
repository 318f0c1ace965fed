/** Takes the text out of the program: to a file, whole or not at all, and as a difference to look at before. */
@NullMarked
package io.deploymentdesigner.export;

import org.jspecify.annotations.NullMarked;
