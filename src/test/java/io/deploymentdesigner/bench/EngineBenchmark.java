package io.deploymentdesigner.bench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlReader;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a text, and a form's edit with its proof: everything a keystroke does before a view is told. */
@ExtendWith(BenchmarkTable.class)
class EngineBenchmark {
    private static final YamlPath DELAY =
            YamlPath.parse("spec.template.spec.containers[0].livenessProbe.initialDelaySeconds");

    private int delay;

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 10_000})
    void reading(int lines) {
        String text = SampleText.ofLines(lines);
        Timing.of(60, 200, () -> assertNull(YamlReader.read(text).fault()))
                .print("read " + lines + " lines", lines == 200 ? "p95 ≤ 5" : "");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 2_000, 10_000})
    void editing(int lines) {
        Session session = new Session(SampleText.ofLines(lines));
        Timing.of(60, 200, () -> edit(session))
                .print("form edit, reparsed and proved, " + lines + " lines", lines == 200 ? "p99 ≤ 16" : "");
    }

    private void edit(Session session) {
        delay = delay % 90 + 1;
        YamlEdit edit = new YamlEdit.SetScalar(DELAY, String.valueOf(delay), YamlEdit.ValueType.LITERAL);
        Message label = Message.of("none", "none");
        assertInstanceOf(Outcome.Applied.class, session.perform(Intent.of(label, 0, edit)));
    }
}
