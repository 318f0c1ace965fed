package io.deploymentdesigner.probe.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.reading.MeasuredStarts.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredStartsTest {
    @ParameterizedTest
    @CsvSource({
        "45,45000",
        "45s,45000",
        "43.2 seconds,43200",
        "1m30s,90000",
        "1m 2s,62000",
        "1 min 2.5 sec,62500",
        "1500 ms,1500",
        "45 秒,45000",
        "2 min,120000"
    })
    void aTimeIsReadAsPeopleWriteIt(String written, long ms) {
        assertEquals(ms, used(written));
    }

    @Test
    void ofFewTimesTheSlowestCounts() {
        MeasuredStarts starts = MeasuredStarts.read("41.0s, 52s\n39 s; 44").orElseThrow();
        assertEquals(List.of(41_000L, 52_000L, 39_000L, 44_000L), starts.times());
        assertEquals(52_000, starts.usedMs());
    }

    @Test
    void minutesTakeOnlyTheSecondsThatBelongToThem() {
        assertEquals(
                List.of(45_000L, 62_000L, 120_000L, 30_000L),
                MeasuredStarts.read("45s\n1m 2s\n2m 30").orElseThrow().times());
    }

    @Test
    void ofManyTheNinetyFifthPercentileCounts() {
        String hundred = IntStream.rangeClosed(1, 100).mapToObj(i -> i + "s").collect(Collectors.joining(" "));
        MeasuredStarts starts = MeasuredStarts.read(hundred).orElseThrow();
        assertTrue(starts.isMany());
        assertEquals(95_000, starts.usedMs());
        assertEquals(100_000, starts.slowestMs());
    }

    @Test
    void springBootTellsHowLongTheProcessRan() {
        String log = """
                2026-11-26T10:00:43.120+08:00  INFO 1 --- [main] c.e.shop.App : Started App in 43.2 seconds (process running for 45.1)
                2026-11-26T11:10:40.120+08:00  INFO 1 --- [main] c.e.shop.App : Started App in 39.812 seconds (JVM running for 41.007)
                """;
        MeasuredStarts starts = MeasuredStarts.read(log).orElseThrow();
        assertEquals(Source.LOG, starts.source());
        assertEquals(List.of(45_100L, 41_007L), starts.times());
        assertEquals(43_200, used("Started App in 43.2 seconds"));
        assertEquals(1_234, used("shop 1.0 on JVM (powered by Quarkus) started in 1.234s. Listening on: 8080"));
        assertEquals(812, used("[main] INFO Micronaut - Startup completed in 812ms. Server Running"));
    }

    @Test
    void theStatusOfAPodTellsFromStartedToReady() {
        String status = """
                status:
                  conditions:
                  - lastProbeTime: null
                    lastTransitionTime: "2026-11-26T02:00:49Z"
                    status: "True"
                    type: Ready
                  - lastProbeTime: null
                    lastTransitionTime: "2026-11-26T02:00:00Z"
                    status: "True"
                    type: PodScheduled
                  containerStatuses:
                  - name: shop
                    state:
                      running:
                        startedAt: "2026-11-26T02:00:02Z"
                """;
        MeasuredStarts starts = MeasuredStarts.read(status).orElseThrow();
        assertEquals(Source.STATUS, starts.source());
        assertEquals(47_000, starts.usedMs());
        assertEquals(
                43_000,
                used(
                        "      Started:      Thu, 26 Nov 2026 10:00:02 +0800\n  Ready since  Thu, 26 Nov 2026 10:00:45 +0800"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "about a minute", "replicas: 3", "Started:  Thu, 26 Nov 2026 10:00:02 +0800", "-5"})
    void whatHoldsNoTimeIsNoMeasurement(String text) {
        assertFalse(MeasuredStarts.read(text).isPresent(), text);
    }

    private static long used(String text) {
        return MeasuredStarts.read(text).orElseThrow().usedMs();
    }
}
