package io.deploymentdesigner.fx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrokeTest {
    @Test
    void blanksGoWithWhatStandsBeforeThemAndAtTheStartWithWhatComes() {
        String line = "    - name: ${APP} x";
        List<Stroke> strokes =
                Stroke.over(LineLexer.strokes(line), List.of(new Stroke(12, 18, Ink.PLACEHOLDER)), line);
        assertEquals(
                List.of(
                        new Stroke(0, 6, Ink.PUNCTUATION),
                        new Stroke(6, 10, Ink.KEY),
                        new Stroke(10, 12, Ink.PUNCTUATION),
                        new Stroke(12, 19, Ink.PLACEHOLDER),
                        new Stroke(19, 20, Ink.TEXT)),
                strokes);
    }

    @Test
    void aLineOfBlanksIsOneStroke() {
        assertEquals(List.of(new Stroke(0, 3, Ink.TEXT)), Stroke.over(List.of(), List.of(), "   "));
    }
}
