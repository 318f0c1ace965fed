package io.deploymentdesigner.yaml.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlStream;
import org.junit.jupiter.api.Test;

/**
 * What is removed takes the comments inside of it along. One above it may be about more than that, so it stays where it
 * is unless it is asked to go.
 */
class RemovalTest {
    private static final String CONTAINER = """
            containers:
              # the shop
              - name: app
                # 探测
                # every 3 s
                livenessProbe:
                  # a path
                  tcpSocket: {port: 80}
                # pulled once
                image: web:1
            """;

    @Test
    void aCommentAboveStays() {
        assertEquals("""
                containers:
                  # the shop
                  - name: app
                    # 探测
                    # every 3 s
                    # pulled once
                    image: web:1
                """, without(CONTAINER, "containers[0].livenessProbe", false));
    }

    @Test
    void aCommentAboveGoesWhereThatIsAsked() {
        assertEquals("""
                containers:
                  # the shop
                  - name: app
                    # pulled once
                    image: web:1
                """, without(CONTAINER, "containers[0].livenessProbe", true));
    }

    @Test
    void anItemTakesItsCommentAlong() {
        String two = CONTAINER + "  # beside it\n  - name: other\n";
        assertEquals("containers:\n  # beside it\n  - name: other\n", without(two, "containers[0]", true));
        assertEquals(CONTAINER, without(two, "containers[1]", true));
    }

    @Test
    void whatStandsFurtherAwayOrAtAnotherColumnIsAboutSomethingElse() {
        String text = "# the file\n\n# the name\nname: web\n  # inside\nport: 80\n";
        assertEquals("# the file\n\n  # inside\nport: 80\n", without(text, "name", true));
        assertEquals("# the file\n\n# the name\nname: web\n  # inside\n", without(text, "port", true));
    }

    @Test
    void theLastEntryLeavesAnEmptyMapping() {
        assertEquals("labels: {}\n", without("labels:\n  # whose\n  app: web\n", "labels.app", true));
        assertEquals("labels: {}\n  # whose\n", without("labels:\n  # whose\n  app: web\n", "labels.app", false));
    }

    @Test
    void linesMayEndInTheWindowsWay() {
        assertEquals("a: 1\r\n", without("a: 1\r\n# two\r\n# three\r\nb: 2\r\n", "b", true));
        assertEquals("a: 1\r\n# two\r\n", without("a: 1\r\n# two\r\nb: 2\r\n", "b", false));
    }

    private static String without(String text, String path, boolean withComment) {
        TemplateReader reader = TemplateReader.of(TokenSyntax.CLEAR);
        YamlStream stream = reader.read(text);
        YamlEdit edit = new YamlEdit.Remove(YamlPath.parse(path), withComment);
        PatchResult.Patched patched =
                assertInstanceOf(PatchResult.Patched.class, new YamlPatcher(reader).patch(stream, 0, edit));
        assertEquals(patched.after().text(), patched.patch().apply(text));
        return patched.after().text();
    }
}
