package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ViewWindowTest {
    private final ViewWindow window = new ViewWindow(100, 200);

    @Test
    void zoomingKeepsTheTimeUnderThePointer() {
        assertEquals(new ViewWindow(5_000, 15_000), new ViewWindow(0, 20_000).zoomed(10_000, 0.5, 0, 60_000));
    }

    @Test
    void panningStopsAtBothEnds() {
        assertEquals(new ViewWindow(0, 100), window.moved(-500, 0, 1_000));
        assertEquals(new ViewWindow(900, 1_000), window.moved(5_000, 0, 1_000));
    }

    @Test
    void zoomingOutStopsAtTheWhole() {
        assertEquals(new ViewWindow(0, 1_000), window.zoomed(150, 100, 0, 1_000));
    }
}
