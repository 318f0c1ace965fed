/** The Problems tab: every finding in two lines, a jump, a way to mend it. */
@NullMarked
package io.deploymentdesigner.fx.problems;

import org.jspecify.annotations.NullMarked;
