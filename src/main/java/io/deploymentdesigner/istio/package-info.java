/**
 * What an Istio mesh does to a pod: whether it injects, what it adds and rewrites, and what Pod Security says to the
 * result. Read-only; facts of Istio's injection template, its webhook and the Pod Security admission code.
 */
@NullMarked
package io.deploymentdesigner.istio;

import org.jspecify.annotations.NullMarked;
