@NullMarked
package io.deploymentdesigner.check.server.container;

import org.jspecify.annotations.NullMarked;
