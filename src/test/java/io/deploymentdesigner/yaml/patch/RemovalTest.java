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
    void theCommentAtTheEndOfItsLineGoesWithAnItem() {
        String ports = """
                ports:
                  # 网页
                  - name: http # the web
                    containerPort: 80 # 端口
                  # for us
                  - containerPort: 81 # admin

                  # apart

                  - containerPort: 82 # last
                # behind
                """;
        assertEquals(ports.replace("  - name: http # the web\n    containerPort: 80 # 端口\n", ""), without(ports, 0));
        assertEquals(ports.replace("  - containerPort: 81 # admin\n", ""), without(ports, 1));
        assertEquals(ports.replace("  - containerPort: 82 # last\n", ""), without(ports, 2));
        String windows = ports.replace("\n", "\r\n");
        assertEquals(windows.replace("  - containerPort: 82 # last\r\n", ""), without(windows, 2));
    }

    @Test
    void anItemInBracketsTakesItsLinesAlong() {
        String ports = """
                ports: [
                  # 网页
                  {containerPort: 80}, # 端口
                  {containerPort: 81}, # admin
                  {containerPort: 82} # last
                ]
                """;
        assertEquals(ports.replace("  {containerPort: 80}, # 端口\n", ""), without(ports, 0));
        assertEquals(ports.replace("  {containerPort: 81}, # admin\n", ""), without(ports, 1));
        assertEquals(ports.replace("81}, # admin\n  {containerPort: 82} # last", "81} # admin"), without(ports, 2));
        String windows = ports.replace("\n", "\r\n");
        assertEquals(windows.replace("  {containerPort: 80}, # 端口\r\n", ""), without(windows, 0));
        assertEquals("ports: [\n  b # two\n]\n", without("ports: [ a, # one\n  b # two\n]\n", 0));
    }

    @Test
    void theCommentOfALineThatItemsShareStays() {
        String shared = "ports: [a, b, # 甲乙\n  c, d] # all\n";
        assertEquals("ports: [b, # 甲乙\n  c, d] # all\n", without(shared, 0));
        assertEquals("ports: [a, # 甲乙\n  c, d] # all\n", without(shared, 1));
        assertEquals("ports: [a, b, # 甲乙\n  c] # all\n", without(shared, 3));
    }

    @Test
    void bracketsCloseBehindTheirOnlyItem() {
        assertEquals("ports: [] # all\n", without("ports: [ {containerPort: 80} ] # all\n", 0));
        assertEquals("ports: []\n", without("ports: [\n  80, # one\n]\n", 0));
        assertEquals("ports: [\n  # whose\n]\n", without("ports: [\n  # whose\n  80 # one\n]\n", 0));
    }

    @Test
    void aCommaMayLeadTheNextLine() {
        assertEquals("ports: [\n   b # two\n]\n", without("ports: [a # one\n  , b # two\n]\n", 0));
    }

    @Test
    void whatIsSwitchedOffInsideAnItemGoesWhereTheCommentsGo() {
        String ports = "ports:\n- name: a\n  containerPort: 80\n  # protocol: UDP\n  # 协议\n- name: b\n";
        assertEquals("ports:\n- name: b\n", without(ports, "ports[0]", true));
        assertEquals("ports:\n  # protocol: UDP\n  # 协议\n- name: b\n", without(ports, "ports[0]", false));
        String last = ports.replace("- name: b\n", "# behind\n");
        assertEquals("ports: []\n# behind\n", without(last, "ports[0]", true));
    }

    @Test
    void whatStandsAtTheColumnOfTheKeyBelowAListIsAboutTheNextKey() {
        String text = "a:\n- x\n# the next\nb: 1\n";
        assertEquals("# the next\nb: 1\n", without(text, "a", true));
    }

    @Test
    void linesMayEndInTheWindowsWay() {
        assertEquals("a: 1\r\n", without("a: 1\r\n# two\r\n# three\r\nb: 2\r\n", "b", true));
        assertEquals("a: 1\r\n# two\r\n", without("a: 1\r\n# two\r\nb: 2\r\n", "b", false));
    }

    private static String without(String text, int port) {
        return without(text, "ports[" + port + "]", false);
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
