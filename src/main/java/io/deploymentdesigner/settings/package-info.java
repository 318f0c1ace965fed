/**
 * What is remembered from one start to the next: settings, recent files, drafts. All of it lies in the platform's
 * configuration folder, is written whole or not at all, and is never in the way: what cannot be read is as if it were
 * not there.
 */
@NullMarked
package io.deploymentdesigner.settings;

import org.jspecify.annotations.NullMarked;
