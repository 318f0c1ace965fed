/**
 * Placeholders of a template: where they stand, how they are masked for reading, which tool replaces them by what, and
 * which variables GitLab brings. Knows nothing of YAML or Kubernetes.
 */
@NullMarked
package io.deploymentdesigner.placeholder;

import org.jspecify.annotations.NullMarked;
