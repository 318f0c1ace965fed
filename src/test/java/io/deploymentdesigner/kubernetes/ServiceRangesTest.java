package io.deploymentdesigner.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceRangesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"10.96.0.0/12", "fd00:10:96::/108", "10.96.0.0/12,fd00:10:96::/108", "fd00::/112,10.0.0.0/24"})
    void whatTheFlagTakesIsReadAndWrittenAlike(String text) {
        assertEquals(text, ranges(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "10.96.0.0",
                "10.96.0.10/12",
                "10.0.0.0/33",
                "10.0.0.0/24,10.1.0.0/24",
                "x/8",
                "fd00::/112,"
            })
    void whatTheFlagDoesNotTakeIsNoRange(String text) {
        assertEquals(Optional.empty(), ServiceRanges.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/24, 10.0.0.0, false",
        "10.0.0.0/24, 10.0.0.1, false",
        "10.0.0.0/24, 10.0.0.2, true",
        "10.0.0.0/24, 10.0.0.254, true",
        "10.0.0.0/24, 10.0.0.255, false",
        "10.0.0.0/24, 10.0.1.2, false",
        "10.96.0.0/12, 10.96.0.10, true",
        "10.96.0.0/12, 10.96.0.255, true",
        "10.96.0.0/12, 10.97.0.1, true",
        "10.96.0.0/12, 10.111.255.255, false",
        "fd00:10:96::/108, fd00:10:96::1, false",
        "fd00:10:96::/108, fd00:10:96::f:ffff, true",
        "'10.0.0.0/24,fd00::/112', fd00::1, true",
        "'10.0.0.0/24,fd00::/112', fd00::, false",
        "10.0.0.0/24, fd00::1, false"
    })
    void anAddressIsFreeInsideButNotAtTheEndsNorTheServersOwn(String ranges, String address, boolean free) {
        assertEquals(free, ranges(ranges).isFree(Objects.requireNonNull(IpAddress.parse(address))));
    }

    @Test
    void familiesAreThoseOfTheRanges() {
        assertTrue(ranges("fd00::/112").hasFamily("IPv6"));
        assertFalse(ranges("fd00::/112").hasFamily("IPv4"));
        assertFalse(ServiceRanges.DEFAULT.isDualStack());
        assertTrue(ranges("10.0.0.0/24,fd00::/112").isDualStack());
    }

    private static ServiceRanges ranges(String text) {
        return ServiceRanges.parse(text).orElseThrow();
    }
}
