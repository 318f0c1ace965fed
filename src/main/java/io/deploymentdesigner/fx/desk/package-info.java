/**
 * What every pane of the window may see and ask: the snapshot, the analysis, the selection, the language. Panes know the
 * Desk and never each other; {@code fx.app} puts them together.
 */
@NullMarked
package io.deploymentdesigner.fx.desk;

import org.jspecify.annotations.NullMarked;
