@NullMarked
package io.deploymentdesigner.check.server.catalogue;

import org.jspecify.annotations.NullMarked;
