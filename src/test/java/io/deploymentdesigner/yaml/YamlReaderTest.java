package io.deploymentdesigner.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.yaml.SyntaxFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    @Test
    void rangesEndWhereTheNodeEnds() {
        String text = """
                a:
                  b: 1   # one

                  # two
                c: # nothing
                d: |-
                  x
                   y

                e:
                - f: 'g'
                -

                """;
        assertEquals("b: 1", written(text, "a"));
        assertEquals("1", written(text, "a.b"));
        assertEquals("", written(text, "c"));
        assertEquals(text.indexOf("c:") + 2, node(text, "c").range().start());
        assertEquals("|-\n  x\n   y", written(text, "d"));
        assertEquals("- f: 'g'\n-", written(text, "e"));
        assertEquals("", written(text, "e[1]"));
    }

    @Test
    void byteOrderMarkAndSurrogatesCountAsUnits() {
        String text = "\uFEFF# 😀\n名: \"😀\" # 😀\nb: 二\n";
        assertEquals("\"😀\"", written(text, "名"));
        assertEquals("二", written(text, "b"));
        assertEquals(text.indexOf("名"), root(text).range().start());
    }

    @Test
    void anchorsAndTagsStandBeforeTheValue() {
        String text = "a: &x !!map # c\n  b: 1\nc: !!str\nd: &y\ne: *x\nf: !<tag:yaml.org,2002:int> 3\n";
        assertEquals("b: 1", written(text, "a"));
        assertEquals("x", node(text, "a").properties().anchor());
        assertEquals("tag:yaml.org,2002:map", node(text, "a").properties().tag());
        assertEquals("", written(text, "c"));
        assertEquals(text.indexOf("!!str") + 5, node(text, "c").range().start());
        assertEquals(text.indexOf("&y") + 2, node(text, "d").range().start());
        assertEquals("*x", written(text, "e"));
        assertEquals("1", written(text, "e.b"));
        assertEquals("3", written(text, "f"));
    }

    @Test
    void anAliasMeansTheLastAnchorBeforeIt() {
        String text = "a: &x {v: 1}\nb: *x\nc: &x {v: 2}\nd: *x\n";
        assertEquals("1", written(text, "b.v"));
        assertEquals("2", written(text, "d.v"));
    }

    @Test
    void flowAndComplexKeys() {
        String text = "a: {b: [1, 'x' ], c, d: } # e\n? f\n: g\n? h\n\"i\" : j\n";
        assertEquals("{b: [1, 'x' ], c, d: }", written(text, "a"));
        assertEquals("[1, 'x' ]", written(text, "a.b"));
        assertEquals("", written(text, "a.c"));
        assertEquals("g", written(text, "f"));
        assertEquals("", written(text, "h"));
        YamlMapping root = (YamlMapping) root(text);
        assertEquals(text.indexOf(": g"), root.entries().get(1).colon());
        assertEquals(-1, root.entries().get(2).colon());
        assertEquals("j", written(text, "i"));
    }

    @Test
    void dashesAreFoundBehindComments() {
        String text = "- # one\n  a\n# - no\n-   b: 1\n- - c\n";
        YamlSequence root = (YamlSequence) root(text);
        assertEquals(0, root.items().getFirst().dash());
        assertEquals(text.indexOf("-   b"), root.items().get(1).dash());
        assertEquals("- c", written(text, "[2]"));
    }

    @Test
    void keptLineBreaksBelongToABlockScalar() {
        assertEquals("|+\n  x\n\n", written("a: |+\n  x\n\n\nb: 1\n", "a"));
        assertEquals("|\n  x", written("a: |\n  x\n\n\n# c\nb: 1\n", "a"));
        assertEquals(">\r\n  x\r\n  y", written("a: >\r\n  x\r\n  y\r\n\r\n", "a"));
        assertEquals("|", written("a: |\n", "a"));
        assertEquals("|\n  x\n    ", written("a: |\n  x\n    \n", "a"));
    }

    @Test
    void severalDocumentsEachWithItsRange() {
        YamlStream stream = YamlReader.read("# head\na: 1\n---\n# none\n---\nb: 2\n...\n---\n- 3\n");
        assertNull(stream.fault());
        assertEquals(4, stream.documents().size());
        assertNull(stream.documents().get(1).root());
        assertEquals("---\nb: 2\n...\n", stream.documents().get(2).range().of(stream.text()));
        assertEquals("# head\na: 1\n", stream.documents().getFirst().range().of(stream.text()));
    }

    @Test
    void anEmptyTextIsOneEmptyDocument() {
        for (String text : new String[] {"", "\n", "# only\n", "---\n"}) {
            YamlStream stream = YamlReader.read(text);
            assertNull(stream.fault());
            assertEquals(1, stream.documents().size());
            assertNull(stream.documents().getFirst().root());
        }
    }

    @Test
    void documentsBeforeAFaultAreKept() {
        YamlStream stream = YamlReader.read("a: 1\n---\nb: [1\n---\nc: 1\n");
        assertEquals(1, stream.documents().size());
        assertNotNull(stream.fault());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    'a:\\n\\tb: 1', TAB_INDENTATION, '\\t'
                    'a:\\tb', TAB_SEPARATION, '\\t'
                    'a: \\7', CONTROL_CHARACTER, '\\7'
                    'a: *x', UNKNOWN_ALIAS, '*x'
                    'a: &x [*x]', RECURSIVE_ALIAS, '*x'
                    'a: "b', UNCLOSED_QUOTE, '"b'
                    'a: [1, 2\\nb: 3', UNCLOSED_FLOW, ': 3'
                    'a: 1\\nb\\nc: 2', MISSING_COLON, 'b'
                    'a:\\n  b 1\\n  c: 2', MISSING_COLON, 'b 1'
                    'a:\\n  b:1\\n  c: 2', MISSING_COLON, 'b:1'
                    'a\\nb: 1', MISSING_COLON, 'a'
                    'a: b: c', UNEXPECTED_COLON, ': c'
                    'a: b\\n c: d', UNEXPECTED_COLON, ': d'
                    'a:\\n  b: 1\\n c: 2', BAD_INDENTATION, 'c: 2'
                    'a: - b', UNEXPECTED_DASH, '- b'
                    'a: @b', RESERVED_CHARACTER, '@b'
                    'a: "\\\\q"', UNKNOWN_ESCAPE, 'q"'
                    'a: |x\\n  b', BAD_BLOCK_HEADER, 'x'
                    '%YAML 9.9\\n---\\na', BAD_DIRECTIVE, '%YAML 9.9'
                    'a: !x!y z', BAD_PROPERTY, '!x!y z'
                    """)
    void faultsSayWhatAndWhere(String escaped, Kind kind, String at) {
        String text = escaped.translateEscapes();
        SyntaxFault fault = YamlReader.read(text).fault();
        assertNotNull(fault);
        assertEquals(kind, fault.kind());
        assertEquals(at.translateEscapes(), fault.range().of(text));
    }

    @Test
    void hostileDepthIsRefused() {
        assertKind(Kind.TOO_DEEP, "[".repeat(100_000));
        assertKind(Kind.TOO_DEEP, "{a: ".repeat(100_000));
        assertKind(Kind.TOO_DEEP, "- ".repeat(100_000));
        assertKind(Kind.TOO_DEEP, "? ".repeat(100_000));
        assertNull(YamlReader.read("[".repeat(64) + "]".repeat(64)).fault());
        assertKind(Kind.TOO_LARGE, " ".repeat(YamlReader.LENGTH + 1));
    }

    @Test
    void aliasBombsAreRefused() {
        StringBuilder wide = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        StringBuilder deep = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 80; i++) {
            String alias = "*a" + (i - 1);
            deep.append("a%d: &a%d [%s]%n".formatted(i, i, alias));
            if (i < 9) {
                wide.append("a%d: &a%d [%s%s]%n".formatted(i, i, alias, (", " + alias).repeat(8)));
            }
        }
        assertKind(Kind.TOO_MANY_ALIASES, wide.toString());
        assertKind(Kind.TOO_DEEP, deep.toString());
        assertKind(Kind.TOO_MANY_ALIASES, "- &a x\n" + "- *a\n".repeat(10_001));
    }

    @Test
    void neverThrows() {
        String[] odd = {
            "%YAML 99999999999.1\n---\n", "\"\\UFFFFFFFF\"", "\uD800", "a: \uDC00", "!<", "!", "&", "*", "? ", ": ",
                    "%", "---\n%",
            "a: !!int\n", "&a &b c", "{,}", "[,]", "- - -", "a: |9", "|0", "\u0085", "\u2028a: b", "{a: b", "'",
                    "!<%zz> a"
        };
        for (String text : odd) {
            YamlStream stream = YamlReader.read(text);
            assertTrue(stream.fault() == null || stream.fault().range().end() <= text.length(), text);
        }
    }

    private static void assertKind(Kind kind, String text) {
        SyntaxFault fault = YamlReader.read(text).fault();
        assertNotNull(fault);
        assertEquals(kind, fault.kind());
    }

    private static YamlNode root(String text) {
        YamlStream stream = YamlReader.read(text);
        assertNull(stream.fault());
        YamlNode root = stream.documents().getFirst().root();
        assertNotNull(root);
        return root;
    }

    private static YamlNode node(String text, String path) {
        YamlNode node = YamlNodes.at(YamlReader.read(text).documents().getFirst(), YamlPath.parse(path));
        assertNotNull(node, path);
        return node;
    }

    private static String written(String text, String path) {
        return node(text, path).range().of(text);
    }
}
