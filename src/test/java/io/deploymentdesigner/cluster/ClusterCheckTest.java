package io.deploymentdesigner.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
class ClusterCheckTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    @SuppressWarnings("NullAway.Init") // made by JUnit before each test
    private Path folder;

    /** A program that names its context and then does as {@code apply} says. */
    private ClusterCheck kubectl(String apply, Duration most) throws IOException {
        return program("case \"$1\" in config) echo staging;; *) " + apply + ";; esac", most);
    }

    private ClusterCheck program(String script, Duration most) throws IOException {
        Path program = folder.resolve("kubectl");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new ClusterCheck(program.toString(), most);
    }

    @Test
    void theServerIsAskedWithTheRenderedTextAndStoresNothing() throws IOException {
        Path seen = folder.resolve("seen");
        ClusterCheck check = kubectl("echo \"$@\" > " + seen + "; cat >> " + seen + "; echo deployment created", LONG);

        ClusterAnswer answer = check.ask("kind: Deployment\n");

        assertEquals(new ClusterAnswer.Accepted("staging", "deployment created"), answer);
        assertEquals("apply --dry-run=server -f -\nkind: Deployment\n", Files.readString(seen));
    }

    @Test
    void aRefusalIsToldInTheServersOwnWords() throws IOException {
        String words = "The Deployment \"web\" is invalid: spec.replicas: Invalid value: -1";

        ClusterAnswer answer = kubectl("cat > /dev/null; echo '" + words + "' >&2; exit 1", LONG)
                .ask("");

        assertEquals(new ClusterAnswer.Refused("staging", words), answer);
        assertTrue(answer.message().text(Locale.ENGLISH).startsWith("Refused by the cluster of context staging"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unable to connect to the server: dial tcp 10.0.0.1:6443: i/o timeout",
                "The connection to the server localhost:8080 was refused - did you specify the right host or port?",
                "error: You must be logged in to the server (Unauthorized)"
            })
    void aClusterThatWasNotAskedGivesNoVerdict(String words) throws IOException {
        ClusterAnswer answer = kubectl("echo '" + words + "' >&2; exit 1", LONG).ask("a: b\n");

        assertInstanceOf(ClusterAnswer.Unreachable.class, answer);
        assertEquals(words, answer.words());
    }

    @Test
    void withoutAContextNothingIsApplied() throws IOException {
        ClusterCheck check = program("touch " + folder + "/$1; echo 'error: current-context is not set'; exit 1", LONG);

        assertInstanceOf(ClusterAnswer.NoContext.class, check.ask("a: b\n"));
        assertFalse(Files.exists(folder.resolve("apply")));
    }

    @Test
    void withoutAProgramThatIsSaid() {
        ClusterCheck check = new ClusterCheck(folder.resolve("nowhere").toString(), LONG);

        assertInstanceOf(ClusterAnswer.NoKubectl.class, check.ask("a: b\n"));
    }

    @Test
    void aProgramThatNeverAnswersIsStopped() throws IOException {
        ClusterCheck check = kubectl("exec tail -f /dev/null", Duration.ofMillis(300));

        assertEquals(new ClusterAnswer.TooLong(0), check.ask("a: b\n".repeat(100_000)));
    }

    @Test
    void thePersonMayStopIt() throws IOException {
        Path begun = folder.resolve("begun");
        ClusterCheck check = kubectl("touch " + begun + "; exec tail -f /dev/null", LONG);
        CompletableFuture<ClusterAnswer> answer = CompletableFuture.supplyAsync(() -> check.ask("a: b\n"));
        while (!Files.exists(begun)) {
            Thread.onSpinWait();
        }

        check.stop();

        assertEquals(new ClusterAnswer.Stopped(), answer.join());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyAnswerIsASentence(String language) {
        ClusterAnswer[] answers = {
            new ClusterAnswer.Accepted("c", ""),
            new ClusterAnswer.Refused("c", ""),
            new ClusterAnswer.Unreachable("c", ""),
            new ClusterAnswer.NoKubectl(),
            new ClusterAnswer.NoContext(""),
            new ClusterAnswer.TooLong(30),
            new ClusterAnswer.Stopped()
        };
        for (ClusterAnswer answer : answers) {
            String sentence = answer.message().text(Locale.of(language));
            assertTrue(sentence.endsWith(language.equals("en") ? "." : "。"), sentence);
        }
    }
}
