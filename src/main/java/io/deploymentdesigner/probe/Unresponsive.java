package io.deploymentdesigner.probe;

/** How an application that does not answer keeps a request from being answered. */
public enum Unresponsive {
    /** Nothing listens: the connection is refused within a millisecond. */
    REFUSE,
    /** The request waits until the application answers again, or times out. */
    HANG
}
