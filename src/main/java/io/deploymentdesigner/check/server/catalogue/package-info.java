/** What every code of the server's findings means, why, and how to mend it: for {@code explain} and the reference. */
@NullMarked
package io.deploymentdesigner.check.server.catalogue;

import org.jspecify.annotations.NullMarked;
