/** What any code means, whichever engine shows it. */
@NullMarked
package io.deploymentdesigner.check.explain;

import org.jspecify.annotations.NullMarked;
