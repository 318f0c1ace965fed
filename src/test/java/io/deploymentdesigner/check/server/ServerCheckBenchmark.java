package io.deploymentdesigner.check.server;

import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Prints how long checks take, warm. Run by hand; asserts nothing. */
public final class ServerCheckBenchmark {
    private static final int FILES = 5_000;

    private ServerCheckBenchmark() {}

    /** Prints the median of one check, reading included, and files per second on all processors. */
    public static void main(String[] args) throws IOException {
        for (String name : List.of("spring-boot-actuator", "spring-boot-configmap", "minimal")) {
            String text = template(name);
            report(name, text);
        }
    }

    private static String template(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ServerCheckBenchmark.class.getResourceAsStream("/templates/" + name + ".yaml"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void report(String name, String text) {
        IntStream.range(0, 3_000).forEach(round -> check(text));
        long[] nanos = IntStream.range(0, 1_000)
                .mapToLong(round -> timed(text))
                .sorted()
                .toArray();
        long began = System.nanoTime();
        IntStream.range(0, FILES).parallel().forEach(file -> check(text));
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%-24s %4d lines: median %.3f ms, p95 %.3f ms; %.0f files per second on %d processors%n",
                name,
                text.lines().count(),
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                FILES / seconds,
                Runtime.getRuntime().availableProcessors());
    }

    private static long timed(String text) {
        long began = System.nanoTime();
        check(text);
        return System.nanoTime() - began;
    }

    private static int check(String text) {
        return ServerCheck.check(YamlReader.read(text), 0, KubernetesVersion.DEFAULT)
                .diagnostics()
                .size();
    }
}
