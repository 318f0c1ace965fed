/**
 * The Deployment controller's rolling update and Recreate, step by step (pkg/controller/deployment/rolling.go,
 * recreate.go and util of Kubernetes 1.36), over pods that become available after given times.
 */
@NullMarked
package io.deploymentdesigner.probe.rollout;

import org.jspecify.annotations.NullMarked;
