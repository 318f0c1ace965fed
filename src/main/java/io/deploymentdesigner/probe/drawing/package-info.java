/**
 * The timeline as a picture, without a toolkit: one layout makes a display list of shapes in px, and the window's
 * canvas, the SVG writer and the PNG writer all paint from it.
 */
@NullMarked
package io.deploymentdesigner.probe.drawing;

import org.jspecify.annotations.NullMarked;
