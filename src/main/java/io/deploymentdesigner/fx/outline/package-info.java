/**
 * The outline: the parts of the file as a tree, each with what matters most about it. {@code OutlineBuilder} makes the
 * rows from the tree and the findings; the pane shows them and selects parts.
 */
@NullMarked
package io.deploymentdesigner.fx.outline;

import org.jspecify.annotations.NullMarked;
