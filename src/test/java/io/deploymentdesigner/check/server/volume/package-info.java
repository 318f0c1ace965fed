@NullMarked
package io.deploymentdesigner.check.server.volume;

import org.jspecify.annotations.NullMarked;
