/**
 * Where the value of a variable breaks its field: by the values in force, and by any legal value that GitLab could put
 * there. Findings PH001 to PH040, with their place in the template.
 */
@NullMarked
package io.deploymentdesigner.check.placeholder;

import org.jspecify.annotations.NullMarked;
