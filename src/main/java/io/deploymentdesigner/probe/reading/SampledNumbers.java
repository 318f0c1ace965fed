package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.ProbeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The numbers of a picture that the file leaves to placeholders: what is drawn are their sample values, and that is said. */
public final class SampledNumbers {
    private static final String BUNDLE = "io.deploymentdesigner.probe.reading.messages";
    private static final List<String> PROBE_FIELDS = List.of(
            "initialDelaySeconds",
            "periodSeconds",
            "timeoutSeconds",
            "successThreshold",
            "failureThreshold",
            "terminationGracePeriodSeconds");

    private SampledNumbers() {}

    /**
     * A sentence for each such number.
     *
     * @param asWritten the template's own text of a scalar, placeholders kept
     */
    public static List<Message> of(Workload workload, Function<Field, String> asWritten) {
        List<Message> sentences = new ArrayList<>();
        fields(workload)
                .filter(Field::exists)
                .filter(field -> field.scalar() != null)
                .forEach(field -> {
                    String written = asWritten.apply(field);
                    if (written.contains("$") || written.contains("{{")) {
                        sentences.add(Message.of(BUNDLE, key(field), field.name(), written, field.text()));
                    }
                });
        return sentences;
    }

    private static String key(Field field) {
        return field.integer() == null ? "sampled.unreadable" : "sampled";
    }

    private static Stream<Field> fields(Workload workload) {
        Field spec = workload.object().get("spec");
        Stream<Field> rollout = Stream.of(
                spec.get("replicas"),
                spec.get("minReadySeconds"),
                spec.get("progressDeadlineSeconds"),
                workload.podSpec().get("terminationGracePeriodSeconds"));
        Stream<Field> probes = workload.containers().stream()
                .flatMap(container -> Stream.of(ProbeKind.values()).map(container::probeField))
                .flatMap(probe -> PROBE_FIELDS.stream().map(probe::get));
        return Stream.concat(rollout, probes);
    }
}
