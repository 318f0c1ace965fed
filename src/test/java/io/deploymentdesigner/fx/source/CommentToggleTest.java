package io.deploymentdesigner.fx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import org.junit.jupiter.api.Test;

class CommentToggleTest {
    private static String toggle(String text, int start, int end) {
        Snapshot snapshot = Snapshot.of(text, TemplateReader.PLAIN);
        return CommentToggle.patch(snapshot, new TextRange(start, end)).apply(text);
    }

    @Test
    void goesBeforeTheLeastIndentedLineAndBack() {
        String plain = "a:\r\n  b: 1\r\n\r\n    c: 2\r\n";
        String commented = "a:\r\n  # b: 1\r\n\r\n  #   c: 2\r\n";
        assertEquals(commented, toggle(plain, 4, 22));
        assertEquals(plain, toggle(commented, 4, commented.length()));
    }

    @Test
    void oneLineAtTheCaret() {
        assertEquals("a: 1\n# b: 2\n", toggle("a: 1\nb: 2\n", 6, 6));
    }
}
