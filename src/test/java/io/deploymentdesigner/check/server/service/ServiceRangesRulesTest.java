package io.deploymentdesigner.check.server.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.server.Checked;
import io.deploymentdesigner.kubernetes.ServiceRanges;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same Service in clusters of other ranges. */
class ServiceRangesRulesTest {
    private static final String BOTH = "10.96.0.0/12,fd00:10:96::/108";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "clusterIP: 10.96.0.10 | 10.0.0.0/24 | Invalid spec.clusterIPs",
                "clusterIP: 10.96.0.10 | 10.96.0.0/12 | -",
                "clusterIP: 10.0.0.10 | 10.96.0.0/12 | Invalid spec.clusterIPs",
                "clusterIP: 'fd00:10:96::a' | 10.96.0.0/12 | Invalid spec.clusterIPs[0]",
                "clusterIP: 'fd00:10:96::a' | " + BOTH + " | -",
                "clusterIP: 10.96.0.10 | fd00:10:96::/108 | Invalid spec.clusterIPs[0]",
                "ipFamilyPolicy: RequireDualStack | 10.96.0.0/12 | Invalid spec.ipFamilyPolicy",
                "ipFamilyPolicy: RequireDualStack | " + BOTH + " | -",
                "ipFamilies: [IPv6] | 10.96.0.0/12 | Invalid spec.ipFamilies[0]",
                "ipFamilies: [IPv6] | " + BOTH + " | -",
                "ipFamilies: [IPv4] | fd00:10:96::/108 | Invalid spec.ipFamilies[0]"
            })
    void aClusterHasTheAddressesOfItsRanges(String fields, String ranges, @Nullable String error) {
        Checked checked = Checked.service(
                "ports: [{port: 80}], " + fields, ServiceRanges.parse(ranges).orElseThrow());
        assertEquals(error == null ? List.of() : List.of(error), checked.errors());
    }
}
