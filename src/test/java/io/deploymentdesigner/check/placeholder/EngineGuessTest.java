package io.deploymentdesigner.check.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "image: a:${TAG} => envsubst",
                "image: a:${TAG:-latest} => bash",
                "image: a:__TAG__ => tokens",
                "image: {{ TAG }} => tokens",
                "image: a:1 => envsubst"
            })
    void theFileTellsByItsPlaceholders(String template, String engine) {
        assertEquals(Engine.parse(engine), EngineGuess.of(template, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "- envsubst '${A} ${B}' < d.yaml | kubectl apply -f - => envsubst:'${A} ${B}'",
                "- envsubst < d.yaml > out.yaml => envsubst",
                "- envsubst -no-unset < d.yaml => a8m:'-no-unset'",
                "- eval \"cat <<EOF => bash",
                "- sed -i s/__TAG__/$CI_COMMIT_TAG/ d.yaml => tokens",
                "- kubectl apply -f d.yaml => bash"
            })
    void thePipelineBesideItTellsBetter(String script, String engine) {
        assertEquals(Engine.parse(engine), EngineGuess.of("a: ${X:-y}", "deploy:\n  script:\n    " + script));
    }

    @Test
    void thePipelinesFileHasValues() {
        GitlabPipelineFile file = GitlabPipelineFile.read("""
                variables:
                  REPLICAS: 3
                  GREETING: "a: b"
                  TARGET:
                    value: staging
                    description: where to
                deploy:
                  variables: {REPLICAS: 5}
                """);
        assertEquals(Map.of("REPLICAS", "3", "GREETING", "a: b", "TARGET", "staging"), file.variables());
        assertEquals(Map.of(), GitlabPipelineFile.read("variables: [").variables());
    }

    @Test
    void valuesThatReferToOthersAreExpandedAsTheJobHasThem() {
        GitlabPipelineFile file = GitlabPipelineFile.read("""
                variables:
                  HOST: "$TEAM.example.com"
                  TEAM: "team-${CI_PROJECT_NAME}"
                  PRICE: "5$$ $UNKNOWN."
                  RAW: {value: "$TEAM", expand: false}
                  A: "$B"
                  B: "$A"
                """);
        Map<String, String> values = file.expanded(new Values(Map.of("CI_PROJECT_NAME", "shop", "TEAM", "other")));
        assertEquals("team-shop.example.com", values.get("HOST"));
        assertEquals("5$ .", values.get("PRICE"));
        assertEquals("$TEAM", values.get("RAW"));
        assertEquals("$B", values.get("A"));
    }

    @Test
    void thePipelineLiesBesideTheManifestOrAboveItInTheRepository(@TempDir Path folder) throws IOException {
        Path manifest = Files.createDirectories(folder.resolve("repo/k8s/app")).resolve("deployment.yaml");
        Path outside = Files.writeString(folder.resolve(".gitlab-ci.yml"), "a: 1\n");
        assertNull(GitlabPipelineFile.find(manifest));
        Files.createDirectories(folder.resolve("repo/.git"));
        assertNull(GitlabPipelineFile.find(manifest));
        Path root = Files.writeString(folder.resolve("repo/.gitlab-ci.yml"), "a: 1\n");
        assertEquals(root, GitlabPipelineFile.find(manifest));
        Path beside = Files.writeString(folder.resolve("repo/k8s/app/.gitlab-ci.yml"), "a: 1\n");
        assertEquals(beside, GitlabPipelineFile.find(manifest));
        assertEquals(outside, GitlabPipelineFile.find(folder.resolve("deployment.yaml")));
    }
}
