package io.deploymentdesigner.probe;

/** What becomes of a probe that names a port its container does not have. */
public enum UnknownPort {
    /** The kubelet cannot ask: an error, which it throws away (pkg/kubelet/prober/prober.go). */
    DISCARDED,
    /**
     * A mesh's agent is asked in the app's place, does not know the probe and answers 400, which counts as a failure
     * (pilot/cmd/pilot-agent/status/server.go, handleAppProbe).
     */
    REFUSED
}
