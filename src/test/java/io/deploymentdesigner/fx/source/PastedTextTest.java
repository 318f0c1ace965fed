package io.deploymentdesigner.fx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PastedTextTest {
    @Test
    void controlCharactersAreTakenOutAndCounted() {
        assertEquals(new PastedText("a: b\n\tc 中🚀\r\n", 3), PastedText.of("a:\u0000 b\n\tc\u001B 中🚀\r\n\uFEFF"));
    }
}
