/**
 * What goes into and comes out of the simulation of one pod: probes, the application's behaviour, the node's phases and
 * the events they lead to. Pure values in integer milliseconds and seconds; no clock, no toolkit, no text.
 */
@NullMarked
package io.deploymentdesigner.probe;

import org.jspecify.annotations.NullMarked;
