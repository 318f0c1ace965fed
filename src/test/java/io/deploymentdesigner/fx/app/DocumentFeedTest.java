package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.settings.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file is filled by one tool, its neighbour by another, and both are as they were at the next start. */
class DocumentFeedTest {
    private static final String TEXT = "image: app:${CI_COMMIT_TAG}\n";

    private final DocumentVariables variables = new DocumentVariables();
    private final Desk desk = DirectDesk.make();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DocumentMemory memory;

    @BeforeEach
    void begin() {
        memory = again();
    }

    /** As after another start of the program. */
    private DocumentMemory again() {
        return new DocumentMemory(
                new ConfigFolder(folder.resolve("config")).documents(), desk, variables, Runnable::run, Runnable::run);
    }

    private void open(Path file, String text) {
        memory.lay(file, memory.opening(file, text));
        desk.open(text);
    }

    @Test
    void eachDocumentKeepsItsToolPipelineAndValues() {
        Path web = folder.resolve("web.yaml");
        Path shop = folder.resolve("shop.yaml");
        open(web, TEXT);
        desk.feed().set(desk.feed().get().with(Engine.parse("envsubst:'${A}'")).with(PipelineType.BRANCH));
        variables.samples().set(Map.of("CI_COMMIT_TAG", "v9", "CI_JOB_TOKEN", "secret", "A", "two\nlines"));
        open(shop, TEXT);
        assertEquals(Feed.DEFAULT, desk.feed().get());
        assertEquals(Map.of(), variables.samples().get());
        memory = again();
        open(web, TEXT);
        assertEquals(Engine.parse("envsubst:'${A}'"), desk.feed().get().engine());
        assertEquals(PipelineType.BRANCH, desk.feed().get().pipeline());
        assertEquals(Map.of("A", "two\nlines"), desk.feed().get().given());
        assertEquals("v9", variables.samples().get().get("CI_COMMIT_TAG"));
        assertFalse(variables.samples().get().containsKey("CI_JOB_TOKEN"));
    }

    @Test
    void aDocumentThatIsNewIsGuessedFromItsTextAndItsPipeline() throws IOException {
        Path file = folder.resolve("deployment.yaml");
        open(file, "image: app:__TAG__\n");
        assertEquals(Engine.parse("tokens"), desk.feed().get().engine());
        Files.writeString(folder.resolve(".gitlab-ci.yml"), """
                variables: {REPLICAS: 3}
                deploy:
                  script:
                    - eval "cat <<EOF
                """);
        open(file, "image: app:__TAG__\n");
        assertEquals(Engine.parse("bash"), desk.feed().get().engine());
        assertNotNull(variables.pipeline().get());
        open(folder.resolve("sub.yaml"), "a: 1\n");
        assertNotNull(variables.pipeline().get());
        memory.lay(null, memory.opening(null, TEXT));
        assertNull(variables.pipeline().get());
        assertEquals(Engine.parse("envsubst"), desk.feed().get().engine());
    }

    @Test
    void whatWasChosenGoesWithTheFileToAnotherName() {
        open(folder.resolve("a.yaml"), TEXT);
        desk.feed().set(desk.feed().get().with(Engine.parse("a8m")));
        memory.moved(folder.resolve("b.yaml"));
        memory = again();
        open(folder.resolve("b.yaml"), TEXT);
        assertEquals(Engine.parse("a8m"), desk.feed().get().engine());
        assertEquals("b.yaml", variables.path().get());
    }
}
