/**
 * Changes a YAML text by the smallest patch that does what an edit says, in the style of its neighbours, and proves
 * each patch before giving it out: the new text is read again, differs in meaning by the intended change alone, and
 * keeps every comment outside the edited range. What cannot be done so is refused with a reason.
 */
@NullMarked
package io.deploymentdesigner.yaml.patch;

import org.jspecify.annotations.NullMarked;
