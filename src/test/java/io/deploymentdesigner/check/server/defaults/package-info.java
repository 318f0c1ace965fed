@NullMarked
package io.deploymentdesigner.check.server.defaults;

import org.jspecify.annotations.NullMarked;
