/** The YAML pane: the text with its marks, the rendered text, the difference. Speaks to the code area in lines and columns only. */
@NullMarked
package io.deploymentdesigner.fx.source;

import org.jspecify.annotations.NullMarked;
