/** How the window looks: colours, fonts, measures, light and dark, the zoom. One style sheet per theme. */
@NullMarked
package io.deploymentdesigner.fx.theme;

import org.jspecify.annotations.NullMarked;
