package io.deploymentdesigner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Feed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineSnippetTest {
    private static PipelineSnippet snippet(String text, String engine) {
        return new PipelineSnippet(text, Feed.DEFAULT.with(Engine.parse(engine)), "deployment.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "envsubst => envsubst '${A} ${B}' < deployment.yaml | kubectl apply -f -",
                "envsubst:'${A}' => envsubst '${A}' < deployment.yaml | kubectl apply -f -",
                "a8m:'-no-unset' => envsubst -no-unset < deployment.yaml | kubectl apply -f -",
                "none => kubectl apply -f deployment.yaml",
                "runner => kubectl apply -f deployment.yaml"
            })
    void theCommandIsThatOfTheTool(String engine, String command) {
        assertEquals(command, snippet("x: ${A}-$B-${A}\n", engine).command());
    }

    @Test
    void tokensAreReplacedTheLongestFirst() {
        assertEquals(
                "sed -e \"s|__VERSION__|${VERSION}|g\" -e \"s|<TAG>|${TAG}|g\" deployment.yaml | kubectl apply -f -",
                snippet("x: __VERSION__ <TAG>\n", "tokens").command());
    }

    @Test
    void aHereDocumentExpandsTheFile() {
        assertEquals(
                "eval \"cat <<DEPLOYMENT_DESIGNER_END\n$(cat deployment.yaml)\nDEPLOYMENT_DESIGNER_END\n\" | kubectl apply -f -",
                snippet("x: ${A:-b}\n", "bash").command());
    }

    @Test
    void theJobRunsWhereItsVariablesAreSet() {
        String job = snippet("image: a:${CI_COMMIT_TAG}\nx: ${CI_ENVIRONMENT_SLUG}\n", "envsubst")
                .job();
        assertEquals("""
                deploy:
                  stage: deploy
                  script:
                    - |
                      envsubst '${CI_COMMIT_TAG} ${CI_ENVIRONMENT_SLUG}' < deployment.yaml | kubectl apply -f -
                  environment:
                    name: production
                  rules:
                    - if: $CI_COMMIT_TAG
                """, job);
    }

    @Test
    void aNameWithBlanksIsQuoted() {
        String command = new PipelineSnippet("a: b\n", Feed.DEFAULT, "my file's.yaml").fill();
        assertTrue(command.endsWith("< 'my file'\\''s.yaml'"), command);
    }
}
