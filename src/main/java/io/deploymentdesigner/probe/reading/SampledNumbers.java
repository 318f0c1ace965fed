package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** A number that is left to a placeholder: what the file has, and what came of it. */
    private record Sampled(Field field, String written) {
        /** What was drawn instead. */
        String key() {
            return field.text().isEmpty()
                    ? "sampled.unset"
                    : field.integer() == null ? "sampled.unreadable" : "sampled";
        }

        Message sentence() {
            return Message.of(BUNDLE, key(), field.name(), written, field.text());
        }

        Message item() {
            return Message.of(BUNDLE, key() + ".item", field.name(), written, field.text());
        }
    }

    /**
     * A sentence for all such numbers whose sample values are drawn, and one for those that have none.
     *
     * @param rendered the text the workload was read from
     * @param template the text it was rendered from
     */
    public static List<Message> of(Workload workload, Substitution rendered, String template) {
        Map<String, List<Sampled>> kinds = fields(workload)
                .filter(Field::isWritten)
                .map(field -> new Sampled(field, written(field, rendered, template)))
                .filter(sampled -> isPlaceholder(sampled.written()))
                .collect(Collectors.groupingBy(Sampled::key, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> together(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static boolean isPlaceholder(String written) {
        return written.contains("$") || written.contains("{{");
    }

    private static Message together(String key, List<Sampled> numbers) {
        return numbers.size() == 1
                ? numbers.getFirst().sentence()
                : numbers.stream()
                        .map(Sampled::item)
                        .reduce((some, next) -> Message.of(BUNDLE, "sampled.list", some, next))
                        .map(list -> Message.of(BUNDLE, key + ".several", list))
                        .orElseThrow();
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
