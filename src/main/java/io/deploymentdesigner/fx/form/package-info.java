/**
 * The form of the selected part. {@link io.deploymentdesigner.fx.form.FormModel} is a pure function of snapshot, part and
 * analysis; the pane shows it by touching only the rows that differ, and answers every gesture with one intent. The form
 * holds no value of its own.
 */
@NullMarked
package io.deploymentdesigner.fx.form;

import org.jspecify.annotations.NullMarked;
