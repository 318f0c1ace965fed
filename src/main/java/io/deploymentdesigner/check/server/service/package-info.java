/**
 * What the API server asks of a Service: first its addresses and node ports, which are allocated, then all the rest.
 * Source: {@code pkg/apis/core/validation/validation.go} and {@code pkg/registry/core/service/storage}.
 */
@NullMarked
package io.deploymentdesigner.check.server.service;

import org.jspecify.annotations.NullMarked;
