/** Controls that more than one pane uses; they know neither the desk nor any Deployment. Their look is in {@code fx.theme}. */
@NullMarked
package io.deploymentdesigner.fx.control;

import org.jspecify.annotations.NullMarked;
