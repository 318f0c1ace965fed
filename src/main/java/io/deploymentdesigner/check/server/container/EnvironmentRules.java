package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.EnvironmentName;
import java.util.List;
import java.util.stream.Stream;

/** Environment variables: their names, and that each has a value or one source. */
final class EnvironmentRules {
    static final Place VARIABLES = Places.ALL_CONTAINERS.items("env");
    static final Place SOURCES = VARIABLES.field("valueFrom");

    private EnvironmentRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("ENV-1", "ValidateEnv", VARIABLES, EnvironmentRules::name)
                .rule("ENV-2", "validateEnvVarValueFrom", SOURCES, EnvironmentRules::noSource)
                .rule("ENV-3", "validateEnvVarValueFrom", SOURCES, EnvironmentRules::valueAndSource)
                .rule("ENV-4", "validateEnvVarValueFrom", SOURCES, EnvironmentRules::manySources)
                .rules();
    }

    private static void name(Field variable, Findings findings) {
        Field name = variable.get("name");
        if (name.isEmptyText()) {
            findings.required(name);
        } else {
            Spelling.check(findings, name, EnvironmentName.relaxed(name.text()));
        }
    }

    private static void noSource(Field valueFrom, Findings findings) {
        if (sources(valueFrom, findings).isEmpty()) {
            findings.invalid(valueFrom, "valueFrom.empty");
        }
    }

    private static void valueAndSource(Field valueFrom, Findings findings) {
        Field value = valueFrom.parent().get("value");
        if (!value.isEmptyText() && !sources(valueFrom, findings).isEmpty()) {
            findings.invalid(valueFrom, "valueFrom.value")
                    .fix(Fixes.remove(value, false))
                    .fix(Fixes.remove(valueFrom, false));
        }
    }

    private static void manySources(Field valueFrom, Findings findings) {
        List<Field> sources = sources(valueFrom, findings);
        if (valueFrom.parent().get("value").isEmptyText() && sources.size() > 1) {
            findings.invalid(valueFrom, "valueFrom.many", names(sources)).fix(Fixes.remove(sources.getLast(), false));
        }
    }

    static String names(List<Field> fields) {
        return String.join(", ", fields.stream().map(Field::name).toList());
    }

    /** The sources that are written; before 1.35 the server drops fileKeyRef unseen. */
    private static List<Field> sources(Field valueFrom, Findings findings) {
        boolean files = findings.version().atLeast(KubernetesVersion.V1_35);
        return Stream.of("fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef")
                .filter(name -> files || !name.equals("fileKeyRef"))
                .map(valueFrom::get)
                .filter(Field::exists)
                .toList();
    }
}
