package io.deploymentdesigner.check.server;

import io.deploymentdesigner.bench.BenchmarkTable;
import io.deploymentdesigner.bench.SampleText;
import io.deploymentdesigner.bench.Timing;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One check of one file, warm: the API server's rules over a tree, and everything from text to findings. */
@ExtendWith(BenchmarkTable.class)
class ServerCheckBenchmark {
    @ParameterizedTest
    @ValueSource(ints = {200, 2_000})
    void rules(int lines) {
        YamlStream read = YamlReader.read(SampleText.ofLines(lines));
        Timing.of(3_000, 1_000, () -> ServerCheck.check(read, 0, ApiServer.DEFAULT))
                .print("rules of the API server, " + lines + " lines", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000})
    void fullCheck(int lines) {
        TemplateReader reader = TemplateReader.of(TokenSyntax.of(Feed.DEFAULT.engine()));
        Snapshot snapshot = Snapshot.of(SampleText.ofLines(lines), reader);
        Timing.of(2_000, 1_000, () -> Analyst.analyse(snapshot, Feed.DEFAULT, CheckOptions.DEFAULT))
                .print("full check, " + lines + " lines", lines == 200 ? "p99 ≤ 10" : "");
    }
}
