package io.deploymentdesigner.check.server.service;

import io.deploymentdesigner.kubernetes.lexical.Range;

/**
 * What an API server has when it is started without flags about node ports; a cluster may be set up otherwise, which the
 * sentences say. Source: the default of {@code --service-node-port-range}.
 */
final class ServerSettings {
    static final Range NODE_PORTS = Range.of(30_000, 32_767);

    private ServerSettings() {}
}
