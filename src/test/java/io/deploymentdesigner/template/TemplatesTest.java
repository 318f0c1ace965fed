package io.deploymentdesigner.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.template.Template.Broken;
import io.deploymentdesigner.template.Template.Origin;
import io.deploymentdesigner.template.Template.Usable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @TempDir
    private Path folder;

    @Test
    void everyShippedTemplateCanBeStartedFromAndIsToldInBothLanguages() {
        List<Template> shipped = new Templates(folder.resolve("none")).all();
        assertTrue(shipped.size() >= 8);
        for (Template template : shipped) {
            assertInstanceOf(Usable.class, template, template.id());
            Caption caption = template.caption();
            assertNotEquals(caption.title(), template.id());
            assertNotEquals(caption.title(Locale.ENGLISH), caption.title(ZH));
            assertNotEquals(caption.description(Locale.ENGLISH), caption.description(ZH));
        }
    }

    @Test
    void theExampleHasItsCommentsWhereThePictureShowsThem() {
        List<String> lines = text("spring-boot-configmap").lines().toList();
        assertEquals(53, lines.size());
        assertEquals("      containers:", lines.get(31));
        assertEquals("        - name: ${CI_PROJECT_NAME}", lines.get(32));
        assertEquals("          # 探测", lines.get(42));
        assertEquals("              # 这个路径是存在 k8s源码中的", lines.get(45));
        assertEquals("              httpHeaders:", lines.get(48));
        assertEquals("            # 首次执行探测时等待10秒", lines.get(49));
        assertEquals("            initialDelaySeconds: 10", lines.get(50));
        assertEquals("            # 每隔3秒执行一次探测", lines.get(51));
        assertEquals("            periodSeconds: 3", lines.get(52));
    }

    private String text(String id) {
        return assertInstanceOf(Usable.class, new Templates(folder).find(id).orElseThrow())
                .text();
    }

    @Test
    void aSavedTextIsATemplateOfTheSameCharacters() throws IOException {
        Templates templates = new Templates(folder.resolve("new"));
        String text = "\uFEFFname: ${X}\r\n# 注释\r\nlast: line";
        Usable saved = templates.save(Caption.of("我们的 Web 服务!", "内部 standard"), text);
        assertEquals("我们的-web-服务", saved.id());
        assertEquals(saved, templates.find(saved.id()).orElseThrow());
    }

    @Test
    void anEqualTitleReplacesNoOtherTemplate() throws IOException {
        Templates templates = new Templates(folder);
        Usable first = templates.save(Caption.of("Web", ""), "a: 1");
        Usable second = templates.save(Caption.of("web", "the other"), "a: 2");
        assertEquals(List.of("web", "web-2"), List.of(first.id(), second.id()));
        assertEquals("a: 1", text("web"));
        assertEquals(
                "the other", templates.find("web-2").orElseThrow().caption().description());
    }

    @Test
    void oneOfTheUsersOwnStandsBeforeAShippedOneOfTheSameName() throws IOException {
        Files.writeString(folder.resolve("minimal.yml"), "kind: Deployment\n");
        assertEquals("kind: Deployment\n", text("minimal"));
    }

    @Test
    void aBrokenTemplateIsListedWithItsFault() throws IOException {
        Files.writeString(folder.resolve("a-syntax.yaml"), "spec:\n  replicas: 1\n template: {\n");
        Files.writeString(folder.resolve("b-empty.yaml"), "\n");
        Files.write(folder.resolve("c-binary.yaml"), new byte[] {0, 1, 2});
        Files.write(folder.resolve("d-latin.yaml"), "name: é".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("e-folder.yaml"));
        Files.writeString(folder.resolve("readme.txt"), "not a template");
        List<Broken> own = new Templates(folder)
                .all().stream()
                        .filter(template -> template.origin() == Origin.OWN)
                        .map(template -> assertInstanceOf(Broken.class, template))
                        .toList();
        assertEquals(
                List.of("a-syntax", "b-empty", "c-binary", "d-latin", "e-folder"),
                own.stream().map(Broken::id).toList());
        assertEquals("Line 3 cannot be read as YAML.", own.getFirst().fault().text(Locale.ENGLISH));
        assertEquals("第 3 行无法解析为 YAML。", own.getFirst().fault().text(ZH));
    }

    @Test
    void aTemplateThatIsYamlOnlyAfterSubstitutionIsNotBroken() throws IOException {
        Files.writeString(folder.resolve("tokens.yaml"), "name: {{ APP }}\nreplicas: {{REPLICAS}}\n");
        assertEquals("name: {{ APP }}\nreplicas: {{REPLICAS}}\n", text("tokens"));
    }

    @Test
    void aBrokenIndexOnlyCostsTheCaptions() throws IOException {
        Files.writeString(folder.resolve("web.yaml"), "a: 1");
        Files.writeString(folder.resolve("index.properties"), "web.title=\\u12");
        assertEquals(
                "web", new Templates(folder).find("web").orElseThrow().caption().title());
    }
}
