/**
 * What the API server says to a manifest, offline: parse, decode, strict, validate, in its own order and with its own
 * paths. The rules of validation live in the packages below; here they are put in order.
 */
@NullMarked
package io.deploymentdesigner.check.server;

import org.jspecify.annotations.NullMarked;
