package io.deploymentdesigner.probe.reading;

/** Which chance of the node's clocks is looked at. */
public enum Phase {
    /** Mid-way: a relist half a second after the full second. */
    TYPICAL,
    /** The chance in which the pod lives longest, or is ready first. */
    BEST,
    /** The chance in which it is killed first, or is ready last. */
    WORST
}
