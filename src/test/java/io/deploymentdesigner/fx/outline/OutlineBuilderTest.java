package io.deploymentdesigner.fx.outline;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.Findings;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.PartTree;
import io.deploymentdesigner.fx.part.ScalarText;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineBuilderTest {
    private static final String FILE = """
            kind: Deployment
            spec:
              replicas: 4
              template:
                spec:
                  terminationGracePeriodSeconds: 60
                  containers:
                    - name: web-${CI_PROJECT_NAME}
                      ports: [{containerPort: 8071}]
                      livenessProbe: {periodSeconds: 3}
            """;

    private static List<OutlineRow> rows(String text) {
        YamlStream stream = YamlReader.read(text);
        ScalarText scalars = new ScalarText(TokenSyntax.CLEAR);
        return OutlineBuilder.build(
                PartTree.of(scalars, stream.documents()), scalars, stream.documents(), Findings.NONE);
    }

    private static OutlineRow row(String text, PartKind kind) {
        return rows(text).stream()
                .flatMap(OutlineRow::walk)
                .filter(each -> each.part().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String info(PartKind kind, Locale locale) {
        return Optional.ofNullable(row(FILE, kind).info())
                .map(message -> message.text(locale))
                .orElse("");
    }

    @Test
    void eachRowEndsWithWhatOneLooksFor() {
        assertEquals("4 replicas", info(PartKind.ROLLOUT, Locale.ENGLISH));
        assertEquals("4 副本", info(PartKind.ROLLOUT, Locale.SIMPLIFIED_CHINESE));
        assertEquals("60 s", info(PartKind.TERMINATION, Locale.ENGLISH));
        assertEquals("8071", info(PartKind.PORTS, Locale.ENGLISH));
        assertEquals("3 s × 3", info(PartKind.LIVENESS_PROBE, Locale.ENGLISH));
        assertEquals("not set", info(PartKind.READINESS_PROBE, Locale.ENGLISH));
    }

    @Test
    void aContainerIsCalledByItsChips() {
        assertEquals(
                List.of(new Chunk.Plain("web-"), new Chunk.Chip("CI_PROJECT_NAME", null)),
                row(FILE, PartKind.CONTAINER).name());
    }

    @Test
    void aFilterKeepsTheWayToWhatFits() {
        List<PartKind> kept = rows(FILE)
                .getFirst()
                .keep(row -> row.part().kind() == PartKind.LIVENESS_PROBE)
                .flatMap(OutlineRow::walk)
                .map(row -> row.part().kind())
                .toList();

        assertEquals(
                List.of(
                        PartKind.OBJECT,
                        PartKind.POD,
                        PartKind.CONTAINERS,
                        PartKind.CONTAINER,
                        PartKind.PROBES,
                        PartKind.LIVENESS_PROBE),
                kept);
    }

    @Test
    void severalObjectsShowTheirNames() {
        Message name = rows("kind: Service\nmetadata: {name: web}\n---\nkind: ConfigMap\n")
                .getFirst()
                .info();

        assertEquals("web", requireNonNull(name).text(Locale.ENGLISH));
    }
}
