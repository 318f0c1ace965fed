package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import java.util.Optional;

/**
 * Brings the port name of a probe and the container's only port together: an unnamed port gets the name, else the probe
 * asks by the name that is there. Which of several ports is meant nobody can tell.
 */
final class PortNameFix {
    private PortNameFix() {}

    static Optional<Fix> of(Field container, Field asked) {
        List<Field> ports = container.get("ports").items();
        return ports.size() == 1 ? Optional.of(together(asked, ports.getFirst())) : Optional.empty();
    }

    private static Fix together(Field asked, Field port) {
        Field name = port.get("name");
        return name.isEmptyText()
                ? fix("fix.port.name", port.get("containerPort"), asked, name)
                : fix("fix.port.asked", asked, name, asked);
    }

    /** Copied as the template writes it, so that placeholders stay. */
    private static Fix fix(String key, Field place, Field from, Field to) {
        return new Fix(
                AdviceFindings.message(key, place.text(), from.text()),
                false,
                List.of(new YamlEdit.CopyScalar(from.yamlPath(), to.yamlPath(), YamlEdit.ValueType.STRING)));
    }
}
