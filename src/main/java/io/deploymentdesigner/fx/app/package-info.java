/** Puts the window together: panes by constructors, menus, keys, files, dialogs. The only package that knows every pane. */
@NullMarked
package io.deploymentdesigner.fx.app;

import org.jspecify.annotations.NullMarked;
