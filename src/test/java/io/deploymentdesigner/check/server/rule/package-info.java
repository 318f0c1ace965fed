@NullMarked
package io.deploymentdesigner.check.server.rule;

import org.jspecify.annotations.NullMarked;
