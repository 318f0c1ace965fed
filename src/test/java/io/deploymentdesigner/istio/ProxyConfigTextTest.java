package io.deploymentdesigner.istio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One setting of {@code proxy.istio.io/config} is changed, all others stay as they are written. */
class ProxyConfigTextTest {
    private static final String DRAIN = "terminationDrainDuration";

    @Test
    void theFirstSettingIsWrittenAsJson() {
        assertEquals(
                Optional.of("{\"terminationDrainDuration\": \"20s\"}"), ProxyConfigText.with("", DRAIN, "\"20s\""));
    }

    @Test
    void jsonKeepsItsOtherSettingsAndItsBlanks() {
        assertEquals(
                Optional.of("{ \"concurrency\": 2, \"terminationDrainDuration\": \"20s\" }"),
                ProxyConfigText.with("{ \"concurrency\": 2 }", DRAIN, "\"20s\""));
        assertEquals(
                Optional.of("{ \"terminationDrainDuration\": \"20s\", \"concurrency\": 2 }"),
                ProxyConfigText.with("{ \"terminationDrainDuration\": \"5s\", \"concurrency\": 2 }", DRAIN, "\"20s\""));
    }

    @Test
    void yamlKeepsItsComments() {
        String text = "# ours\nconcurrency: 2 # cores\nterminationDrainDuration: 5s\n";
        assertEquals(
                Optional.of("# ours\nconcurrency: 2 # cores\nterminationDrainDuration: 20s\n"),
                ProxyConfigText.with(text, DRAIN, "\"20s\""));
        assertEquals(Optional.of("# ours\nconcurrency: 2 # cores\n"), ProxyConfigText.without(text, DRAIN));
        assertEquals(
                "true",
                ProxyConfigText.value(
                        ProxyConfigText.with(text, "holdApplicationUntilProxyStarts", "true")
                                .orElseThrow(),
                        "holdApplicationUntilProxyStarts"));
    }

    @Test
    void theLastSettingLeavesNothing() {
        assertEquals(Optional.of(""), ProxyConfigText.without("{\"terminationDrainDuration\": \"5s\"}", DRAIN));
        assertEquals(Optional.of("{a: 1}"), ProxyConfigText.without("{a: 1}", DRAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ broken", "- a\n- b\n", "just words", "a: 1\n---\nb: 2\n"})
    void whatCannotBeReadIsNotTouched(String text) {
        assertFalse(ProxyConfigText.isReadable(text));
        assertEquals(Optional.empty(), ProxyConfigText.with(text, DRAIN, "\"5s\""));
        assertEquals(Optional.empty(), ProxyConfigText.without(text, DRAIN));
        assertEquals("", ProxyConfigText.value(text, DRAIN));
    }

    @Test
    void emptyTextIsReadable() {
        assertTrue(ProxyConfigText.isReadable(""));
        assertEquals(Optional.of(""), ProxyConfigText.without("", DRAIN));
    }
}
