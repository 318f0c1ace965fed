package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLineTest {
    @Test
    void writesWhatAnyReaderReads() throws IOException {
        StringBuilder controls = new StringBuilder("\"quoted\" \\ 中文 \uD83D\uDE00 ");
        for (char c = 0; c < ' '; c++) {
            controls.append(c);
        }
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("text", controls.toString());
        expected.put("list", List.of(1, -2, "x", Map.of(), List.of()));
        expected.put("empty", "");

        StringBuilder out = new StringBuilder();
        JsonLine line = new JsonLine(out).open('{').name("text").text(controls.toString());
        line.name("list").open('[').number(1).number(-2).text("x");
        line.open('{').close('}').open('[').close(']').close(']');
        line.name("empty").text("").close('}');

        assertEquals(JSON.std.asString(expected), out.toString());
    }
}
