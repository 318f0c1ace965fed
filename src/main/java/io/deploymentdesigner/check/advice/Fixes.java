package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;

/** The ways to mend that many rules share. */
final class Fixes {
    private Fixes() {}

    /** Gives a number field a value. */
    static Fix set(Field field, long value, boolean safe) {
        return new Fix(
                AdviceFindings.message("fix.set", field.name(), Long.toString(value)),
                safe,
                List.of(number(field, value)));
    }

    static YamlEdit number(Field field, long value) {
        return new YamlEdit.SetScalar(field.yamlPath(), Long.toString(value), YamlEdit.ValueType.LITERAL);
    }

    static Fix text(Field field, String value, boolean safe) {
        return new Fix(
                AdviceFindings.message("fix.set", field.name(), value),
                safe,
                List.of(new YamlEdit.SetScalar(field.yamlPath(), value, YamlEdit.ValueType.INT_OR_STRING)));
    }

    static Fix remove(Field field, boolean safe) {
        return new Fix(
                AdviceFindings.message("fix.remove", field.name()),
                safe,
                List.of(new YamlEdit.Remove(field.yamlPath())));
    }

    /** Writes a whole block. */
    static Fix write(Message title, Field field, String yaml) {
        return new Fix(title, true, List.of(new YamlEdit.SetYaml(field.yamlPath(), yaml)));
    }

    /** A probe's YAML from column 0, only with what differs from the API's defaults. */
    static String probe(String handler, ProbeSpec spec) {
        StringBuilder yaml = new StringBuilder(handler);
        line(yaml, "initialDelaySeconds", spec.initialDelaySeconds(), 0);
        line(yaml, "periodSeconds", spec.periodSeconds(), ProbeSpec.DEFAULT_PERIOD);
        line(yaml, "timeoutSeconds", spec.timeoutSeconds(), 1);
        line(yaml, "failureThreshold", spec.failureThreshold(), 3);
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, String name, int value, int usual) {
        if (value != usual) {
            yaml.append('\n').append(name).append(": ").append(value);
        }
    }
}
