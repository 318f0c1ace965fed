/** Tests of the findings' shape and of the sentences they speak. */
@NullMarked
package io.deploymentdesigner.diagnostic;

import org.jspecify.annotations.NullMarked;
