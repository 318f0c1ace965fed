package io.deploymentdesigner.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gathers what all benchmarks of a run measured and prints it as one table when the last of them has ended. */
public final class BenchmarkTable implements BeforeAllCallback {
    private static final String LINE = "| %-52s | %12s | %9s | %9s | %-16s |%n";
    private static final List<String> ROWS = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(BenchmarkTable.class, _ ->
                (AutoCloseable) BenchmarkTable::print);
        row(context.getDisplayName().replace("Benchmark", ""), "median", "p95", "p99", "target");
    }

    /** Adds a row of milliseconds or, with a unit behind it, of something else. */
    static synchronized void row(String what, String median, String p95, String p99, String target) {
        ROWS.add(String.format(Locale.ROOT, LINE, what, median, p95, p99, target));
    }

    private static synchronized void print() {
        System.out.printf("%n" + LINE, "benchmark (ms)", "", "", "", "");
        System.out.printf(
                "|%s|%s|%s|%s|%s|%n", "-".repeat(54), "-".repeat(14), "-".repeat(11), "-".repeat(11), "-".repeat(18));
        ROWS.forEach(System.out::print);
        ROWS.clear();
    }
}
