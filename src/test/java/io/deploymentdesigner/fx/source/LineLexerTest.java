package io.deploymentdesigner.fx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineLexerTest {
    private static List<String> words(String line, Ink ink) {
        return LineLexer.strokes(line).stream()
                .filter(stroke -> stroke.ink() == ink)
                .map(stroke -> line.substring(stroke.start(), stroke.end()))
                .toList();
    }

    @Test
    void aKeyItsNumberAndTheCommentBehindIt() {
        String line = "  - initialDelaySeconds: 10 # 首次";
        assertEquals(List.of("initialDelaySeconds"), words(line, Ink.KEY));
        assertEquals(List.of("10"), words(line, Ink.NUMBER));
        assertEquals(List.of("# 首次"), words(line, Ink.COMMENT));
    }

    @Test
    void textThatOnlyBeginsWithANumberIsText() {
        assertEquals(List.of(), words("image: 192.168.20.93/library/web:1.0", Ink.NUMBER));
        assertEquals(List.of(), words("time: 10 seconds", Ink.NUMBER));
        assertEquals(List.of(), words("version: \"6\"", Ink.NUMBER));
    }

    @Test
    void aHashWithoutASpaceBeforeItIsNoComment() {
        assertEquals(List.of(), words("url: http://a/#b", Ink.COMMENT));
        assertEquals(List.of(), words("text: \"a # b\"", Ink.COMMENT));
    }

    @Test
    void flowMappingsHaveKeysToo() {
        assertEquals(List.of("resources", "cpu", "memory"), words("resources: {cpu: 1, memory: 2Gi}", Ink.KEY));
    }

    @Test
    void aVeryLongLineStaysPlain() {
        assertEquals(List.of(), LineLexer.strokes("a: " + "[".repeat(100_000)));
    }
}
