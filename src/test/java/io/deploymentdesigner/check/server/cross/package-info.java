@NullMarked
package io.deploymentdesigner.check.server.cross;

import org.jspecify.annotations.NullMarked;
