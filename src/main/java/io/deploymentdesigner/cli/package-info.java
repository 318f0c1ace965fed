/**
 * The command line: one class per command over the same engine as the window. Output goes to standard output, messages
 * to standard error. No class here loads a toolkit.
 */
@NullMarked
package io.deploymentdesigner.cli;

import org.jspecify.annotations.NullMarked;
