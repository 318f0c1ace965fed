@NullMarked
package io.deploymentdesigner.check.server.service;

import org.jspecify.annotations.NullMarked;
