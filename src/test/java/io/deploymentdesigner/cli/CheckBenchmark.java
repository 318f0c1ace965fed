package io.deploymentdesigner.cli;

import com.sun.management.OperatingSystemMXBean;
import io.deploymentdesigner.bench.BenchmarkTable;
import io.deploymentdesigner.bench.Timing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code check} on a folder of 5,000 files of the Spring Boot kind, files read and findings printed, warm. */
@ExtendWith(BenchmarkTable.class)
class CheckBenchmark {
    private static final int FILES = 5_000;
    private static final int ROUNDS = 9;

    private static final String NEIGHBOURS = """
            apiVersion: v1
            kind: Service
            metadata: {name: web, namespace: spring-boot}
            spec: {selector: {app: web}, ports: [{port: 80}]}
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: web, namespace: spring-boot}
            data: {a: b}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"server", "all"})
    void folder(String engines, @TempDir Path folder) throws IOException {
        write(folder, FILES);
        String only = engines.equals("all") ? "server,placeholder,advice,mesh" : engines;
        Runnable check = () -> check("--only", only, folder.toString());
        Timing.of(6, 0, check);
        long before = processorNanos();
        Timing timing = Timing.of(0, ROUNDS, check);
        double each = (processorNanos() - before) / 1e6 / ROUNDS / FILES;
        String what = "check 5,000 files, " + engines;
        Timing.print(what, FILES / timing.percentile(0.5), "/ms", "≥ 5 files");
        Timing.print(what + ", processor, each", each, "ms", "≤ 0.4");
    }

    /** A Service and a ConfigMap in the folder make every file look at its neighbours; the time per file must not grow. */
    @ParameterizedTest
    @ValueSource(ints = {1_250, 2_500, 5_000})
    void neighbours(int files, @TempDir Path folder) throws IOException {
        write(folder, files);
        Files.writeString(folder.resolve("service.yaml"), NEIGHBOURS);
        Runnable check = () -> check(folder.toString());
        Timing.of(5, 0, check);
        long before = processorNanos();
        Timing.of(0, ROUNDS, check);
        double each = (processorNanos() - before) / 1e6 / ROUNDS / files;
        Timing.print("beside a Service and a ConfigMap, " + files + ", each", each, "ms", "as with fewer");
    }

    /** What is told goes nowhere: to keep it is another program's work. */
    private static void check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "jsonl", "--fail-on", "never"));
        arguments.addAll(List.of(more));
        OutputStream nowhere = OutputStream.nullOutputStream();
        CommandLineRoot.run(arguments, InputStream.nullInputStream(), nowhere, nowhere);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** Files that differ by name and version, as the services of a company do. */
    private static void write(Path folder, int files) throws IOException {
        String template = template();
        for (int i = 0; i < files; i++) {
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
