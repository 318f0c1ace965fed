/** What the program says about itself: its own licence and those of everything it ships. */
@NullMarked
package io.deploymentdesigner.fx.about;

import org.jspecify.annotations.NullMarked;
