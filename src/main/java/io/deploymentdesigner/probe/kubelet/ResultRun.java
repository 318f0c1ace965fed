package io.deploymentdesigner.probe.kubelet;

/** Equal results in a row, as a worker counts them: over the end of a container too, since the counter is the worker's. */
final class ResultRun {
    private boolean failing;
    private int length;

    /** Counts a result and returns how many of its kind there are in a row now. */
    int count(boolean failed) {
        length = failing == failed ? length + 1 : 1;
        failing = failed;
        return length;
    }

    int length() {
        return length;
    }

    /** Begins to count anew. */
    void clear() {
        length = 0;
    }
}
