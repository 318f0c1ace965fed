/**
 * What is wrong with a document, and where in the template to mend it. This package asks every engine and brings their
 * findings back to the template's own lines; each engine's rules live in a package of their own below.
 */
@NullMarked
package io.deploymentdesigner.check;

import org.jspecify.annotations.NullMarked;
