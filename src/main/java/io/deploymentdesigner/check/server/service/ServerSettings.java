package io.deploymentdesigner.check.server.service;

import io.deploymentdesigner.kubernetes.lexical.Cidr;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import io.deploymentdesigner.kubernetes.lexical.Range;
import java.util.Objects;

/**
 * What an API server has when it is started without flags about Services; a cluster may be set up otherwise, which the
 * sentences say. Source: the defaults of {@code --service-cluster-ip-range} and {@code --service-node-port-range}.
 */
final class ServerSettings {
    static final Range NODE_PORTS = Range.of(30_000, 32_767);
    static final String ADDRESSES = "10.0.0.0/24";

    private static final Cidr RANGE = Objects.requireNonNull(Cidr.parse(ADDRESSES));

    private ServerSettings() {}

    /** Whether a Service may have an address: of the range, but not its first and last, nor the server's own. */
    static boolean isFree(IpAddress address) {
        int last = address.bytes().getLast();
        return RANGE.contains(address) && last > 1 && last < 255;
    }

    /** Whether addresses of a family are given out: only IPv4. */
    static boolean hasFamily(String family) {
        return family.equals("IPv4");
    }
}
