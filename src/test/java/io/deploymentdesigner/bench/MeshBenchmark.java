package io.deploymentdesigner.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.check.ProvenFixes;
import io.deploymentdesigner.check.mesh.ConnectionFailure;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.istio.Injection;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodSecurity;
import io.deploymentdesigner.istio.PodSecurityLevel;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a keystroke in a pod of a mesh asks of the worker: the pod after injection, Pod Security, all advice. Processor
 * time of the thread; every round has another number, so that nothing that was simulated before is remembered.
 */
@ExtendWith(BenchmarkTable.class)
class MeshBenchmark {
    private static final int LINES = 200;
    private static final String DELAY = "initialDelaySeconds: 10";
    private static final MeshSettings MESH = MeshSettings.of(MeshMode.SIDECAR).enforcing(PodSecurityLevel.BASELINE);
    private static final CheckOptions ADVICE =
            CheckOptions.DEFAULT.with(MESH).withSources(EnumSet.of(Source.ADVICE, Source.MESH));

    private final String text = SampleText.ofLines(LINES);
    private int round;

    @Test
    void reading() {
        Timing.ofProcessor(100, 200, () -> assertFalse(read().isEmpty())).print("fill in and read", "");
    }

    @Test
    void injecting() {
        Field workload = read().getFirst();
        Timing.ofProcessor(100, 200, () -> inject(workload)).print("inject, Pod Security at three levels", "");
    }

    @Test
    void advising() {
        Timing.ofProcessor(
                        100, 200, () -> assertTrue(advise(next()).diagnostics().count() > 5))
                .print("fill in, read, mesh and all advice", "≤ 10");
    }

    @Test
    void causes() {
        Analysis analysis = advise(next());
        List<Field> objects =
                analysis.stream().documents().stream().map(Field::root).toList();
        Timing.ofProcessor(100, 200, () -> causes(objects, analysis)).print("causes of connection failure", "");
    }

    @Test
    void tryingTheFixes() {
        Timing.ofProcessor(20, 60, () -> {
                    Analysis analysis = advise(next());
                    assertTrue(ProvenFixes.of(analysis, Feed.DEFAULT, ADVICE, () -> false)
                            .isPresent());
                })
                .print("the same, then every fix tried", "later");
    }

    private String next() {
        round++;
        return text.replace(DELAY, "initialDelaySeconds: " + (10 + round));
    }

    private List<Field> read() {
        return advise(next(), ADVICE.withSources(EnumSet.noneOf(Source.class))).stream().documents().stream()
                .map(Field::root)
                .toList();
    }

    private static void inject(Field workload) {
        Injection injection = Injector.inject(workload, MESH);
        for (PodSecurityLevel level : PodSecurityLevel.values()) {
            PodSecurity.violations(injection.fields(), level);
        }
        assertFalse(injection.marks().isEmpty());
    }

    private static void causes(List<Field> objects, Analysis analysis) {
        var found = analysis.diagnostics().toList();
        assertFalse(ConnectionFailure.causes(objects.getFirst(), MESH, objects, ADVICE.assumptions(), found)
                .isEmpty());
    }

    private static Analysis advise(String text) {
        return advise(text, ADVICE);
    }

    private static Analysis advise(String text, CheckOptions options) {
        return Analyst.analyse(Snapshot.of(text, TemplateReader.of(TokenSyntax.CLEAR)), Feed.DEFAULT, options);
    }
}
