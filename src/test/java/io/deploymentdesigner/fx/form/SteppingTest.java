package io.deploymentdesigner.fx.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SteppingTest {
    @Test
    void numbersAndPercentagesCount() {
        assertEquals(Optional.of("11"), Stepping.by("10", 1, 0));
        assertEquals(Optional.of("26%"), Stepping.by("25%", 1, 0));
        assertEquals(Optional.of("10"), Stepping.by("", 10, 0));
    }

    @Test
    void itStopsAtTheLeast() {
        assertEquals(Optional.of("1"), Stepping.by("1", -1, 1));
    }

    @Test
    void otherTextIsLeftAlone() {
        assertEquals(Optional.empty(), Stepping.by("${N}", 1, 0));
        assertEquals(Optional.empty(), Stepping.by("http", 1, 0));
    }
}
