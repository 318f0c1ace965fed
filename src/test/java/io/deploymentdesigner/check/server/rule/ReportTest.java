package io.deploymentdesigner.check.server.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Subject SUBJECT = new Subject(
            Field.root(YamlReader.read("spec: {replicas: -1}\n").documents().getFirst()), ApiServer.DEFAULT);
    private static final Place REPLICAS = Place.ROOT.struct("spec").field("replicas");

    private static Rule rule(String id, RuleCheck check) {
        return new Rule(id, "a test", Findings.SHARED, REPLICAS, check);
    }

    @Test
    void aRuleThatFailsIsOneFindingAndTheOthersSpeak() {
        Rule broken = rule("BROKEN", (field, findings) -> {
            throw new IllegalStateException(field.path());
        });
        Rule good = rule("GOOD", (field, findings) -> findings.negative(field));

        List<Finding> found =
                Report.of(SUBJECT, new RulePlan(List.of(broken, good))).findings();

        assertEquals(
                List.of(Report.INTERNAL, "GOOD"),
                found.stream().map(Finding::code).toList());
        assertTrue(found.getFirst().message().text(Locale.ENGLISH).startsWith("Rule BROKEN failed"));
    }
}
