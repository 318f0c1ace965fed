/** How benchmarks measure and print; they run with {@code mvn -Pbench verify} only. */
@NullMarked
package io.deploymentdesigner.bench;

import org.jspecify.annotations.NullMarked;
