@NullMarked
package io.deploymentdesigner.kubernetes.lexical;

import org.jspecify.annotations.NullMarked;
