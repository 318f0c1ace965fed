/**
 * The Timeline tab: verdict, lanes on a canvas, handles, list, assumptions. The picture itself is laid out by {@code
 * probe.drawing}; here it is painted, moved about and asked.
 */
@NullMarked
package io.deploymentdesigner.fx.timeline;

import org.jspecify.annotations.NullMarked;
