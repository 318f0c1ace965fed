/** The rules of a pod's spec around its containers and volumes: names, DNS, security, scheduling, operating system. */
@NullMarked
package io.deploymentdesigner.check.server.pod;

import org.jspecify.annotations.NullMarked;
