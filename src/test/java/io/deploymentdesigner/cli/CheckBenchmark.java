package io.deploymentdesigner.cli;

import com.sun.management.OperatingSystemMXBean;
import io.deploymentdesigner.bench.Timing;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code check} on a folder of 5,000 files of the Spring Boot kind, files read and findings printed, warm. */
class CheckBenchmark {
    private static final int FILES = 5_000;
    private static final int ROUNDS = 9;

    @ParameterizedTest
    @ValueSource(strings = {"server", "server,placeholder,advice,mesh"})
    void folder(String engines, @TempDir Path folder) throws IOException {
        write(folder);
        Runnable check = () -> Run.of("check", "--only", engines, "--fail-on", "never", folder.toString());
        Timing.of(6, 0, check);
        long before = processorNanos();
        Timing timing = Timing.of(0, ROUNDS, check);
        double each = (processorNanos() - before) / 1e6 / ROUNDS / FILES;
        System.out.printf(
                Locale.ROOT,
                "check --only %s: %.0f files per second on %d processors, %.3f ms of processor time each (%d runs)%n",
                engines,
                FILES / timing.percentile(0.5) * 1_000,
                Runtime.getRuntime().availableProcessors(),
                each,
                ROUNDS);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Files that differ by name and version, as the services of a company do. */
    private static void write(Path folder) throws IOException {
        String template = template();
        for (int i = 0; i < FILES; i++) {
            String text = template.replace("v11", "v" + i).replace("/healthz", "/health" + i % 7);
            Files.writeString(folder.resolve("deployment-" + i + ".yaml"), text);
        }
    }

    private static String template() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CheckBenchmark.class.getResourceAsStream("/templates/spring-boot-configmap.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
