package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;
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
     * @param rendered the text the workload was read from
     * @param template the text it was rendered from
     */
    public static List<Message> of(Workload workload, Substitution rendered, String template) {
        List<Message> sentences = new ArrayList<>();
        fields(workload).filter(Field::isWritten).forEach(field -> {
            String written = written(field, rendered, template);
            if (written.contains("$") || written.contains("{{")) {
                sentences.add(Message.of(BUNDLE, key(field), field.name(), written, field.text()));
            }
        });
        return sentences;
    }

    /** What stands in the template; where nothing came of it, what stands between the key and the end of the value. */
    private static String written(Field field, Substitution rendered, String template) {
        TextRange range = field.valueRange();
        if (!range.isEmpty()) {
            return rendered.map().toTemplate(range).of(template);
        }
        int from = field.keyRange().end();
        int to = from;
        while (to < rendered.text().length()
                && ",}#\r\n".indexOf(rendered.text().charAt(to)) < 0) {
            to++;
        }
        int end = rendered.map().toTemplate(to);
        String around = template.substring(Math.min(rendered.map().toTemplate(from), end), end);
        return around.substring(around.indexOf(':') + 1).strip();
    }

    private static String key(Field field) {
        return field.text().isEmpty() ? "sampled.unset" : field.integer() == null ? "sampled.unreadable" : "sampled";
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
