@NullMarked
package io.deploymentdesigner.check.server;

import org.jspecify.annotations.NullMarked;
