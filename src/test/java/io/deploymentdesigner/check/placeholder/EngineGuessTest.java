package io.deploymentdesigner.check.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.placeholder.Engine;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
