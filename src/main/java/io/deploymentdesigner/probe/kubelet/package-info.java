/**
 * The kubelet as far as probes feel it, as discrete events: pod worker, PLEG, status, probe workers, restart back-off,
 * container runtime. Modelled on Kubernetes 1.36 (pkg/kubelet: pod_workers.go, pleg/generic.go, prober/worker.go,
 * kuberuntime/kuberuntime_container.go, status/status_manager.go). {@link
 * io.deploymentdesigner.probe.kubelet.PodSimulation} is the door.
 *
 * <p>Inside, time is in units of 100 ns ({@link io.deploymentdesigner.probe.kubelet.Units}), so that "the same instant,
 * but after" has an order.
 */
@NullMarked
package io.deploymentdesigner.probe.kubelet;

import org.jspecify.annotations.NullMarked;
