package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to words that no command understands: one sentence of our own, in the language asked for. */
class UsageFaultsTest {
    private static final String GOOD = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec: {containers: [{name: app, image: "web:1"}]}
            """;
    private static final String NO_COLON = "kind: Deployment\nspec:\n  replicas 3\n  selector: {}\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    check --formt jsonl - ; --formt is no option of this command. Did you mean --format?
                    check --surprise - ; --surprise is no option of this command.
                    check --format page - ; "page" is no value of --format: text, jsonl, sarif, gitlab, junit.
                    check --format ; --format needs a value.
                    check ; PATH|- is missing.
                    timeline --latency soon - ; "soon" is no value of --latency=TIME.
                    timeline --width 0 - ; 0 is no width of a picture: 480 to 10000 px.
                    timeline --width -5 - ; -5 is no width of a picture: 480 to 10000 px.
                    check --what-if --format sarif - ; '--what-if tells a table or, with --format jsonl, JSON; it has no form sarif.'
                    check --lang fr - ; "fr" is no language of this program: en or zh.
                    """)
    void saysWhatIsWrong(String words, String sentence) {
        Run run = Run.withInput(GOOD, words.strip().split(" "));
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals(sentence.strip(), run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void speaksChineseDownToTheHeadings() {
        String said = Run.of("--lang", "zh", "check", "--formt", "x", "-").err();
        assertTrue(said.startsWith("此命令没有选项 --formt"), said);
        assertTrue(said.contains("用法：") && said.endsWith("deployment-designer check --help 说明每一项的用途。\n"), said);
        String help = Run.of("--lang", "zh", "--help").out();
        assertTrue(help.contains("命令：") && !help.contains("Display") && !help.contains("Usage"), help);
    }

    @Test
    void aMistypedCommandIsNoFileToOpen() {
        assertEquals(
                "\"chekc\" is neither a command nor a file that is there. Did you mean the command \"check\"?",
                CommandLineRoot.mistyped(List.of("chekc", "x.yaml"))
                        .orElseThrow()
                        .text(Locale.ENGLISH));
        assertTrue(CommandLineRoot.mistyped(List.of("deployment.yaml")).isEmpty());
        assertTrue(CommandLineRoot.mistyped(List.of("templates")).isEmpty()
                || CommandLineRoot.wants(List.of("templates")));
    }

    @ParameterizedTest
    @CsvSource({"timeline,2", "mesh,2", "edit --set spec.replicas=2,1"})
    void textThatIsNoYamlIsToldAtItsPlace(String command, int status) {
        Run run = Run.withInput(NO_COLON, (command + " -").split(" "));
        assertEquals(status, run.status());
        assertEquals("-:3:3: This line has no colon followed by a space, so it is no field.\n", run.err());
    }

    @Test
    void aSelectorThatFindsNothingMakesNothing() {
        String path = "spec.template.spec.containers[name=wrong].image";
        for (String[] words : List.of(
                new String[] {"edit", "--set", path + "=web:2", "-"}, new String[] {"edit", "--remove", path, "-"})) {
            Run run = Run.withInput(GOOD, words);
            assertEquals(ExitStatus.FINDINGS, run.status());
            assertEquals("", run.out());
            assertEquals("-: spec.template.spec.containers has no item with name=wrong. There are: app.\n", run.err());
        }
    }

    @Test
    void aFileWithoutPlaceholdersNeedsNoCount() {
        Run run = Run.withInput(GOOD, "check", "--what-if", "-");
        assertEquals("-: This file has no placeholders.\n", run.out());
    }

    @Test
    void oneCircumstanceThatBreaksAFileIsNamedByItself() {
        String template = GOOD.replace("web:1", "${CI_REGISTRY_IMAGE}:1");
        String said = Run.withInput(template, "check", "--what-if", "-").out();
        assertTrue(said.startsWith("-: It works everywhere except in projects without registry"), said);
    }
}
