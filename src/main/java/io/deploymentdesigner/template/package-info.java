/** Templates to start from: the shipped ones, the user's own, and how a text becomes one of them. */
@NullMarked
package io.deploymentdesigner.template;

import org.jspecify.annotations.NullMarked;
