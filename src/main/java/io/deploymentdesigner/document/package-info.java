/**
 * The open document: immutable snapshots of a text, intents that change it, what goes with what they take away, one
 * history, one mutable session; and how a text comes off the disk. No toolkit, no checks.
 */
@NullMarked
package io.deploymentdesigner.document;

import org.jspecify.annotations.NullMarked;
