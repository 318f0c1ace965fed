package io.deploymentdesigner.fx.outline;

import static io.deploymentdesigner.fx.outline.OutlineBuilder.message;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.part.FileText;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the right end of a row: the one number that a person looks for there.
 *
 * @param file the document
 * @param named whether objects show their names, as they do where the file has several
 */
record RowInfo(FileText file, boolean named) {
    @Nullable
    Message of(Part part) {
        Field base = file.at(part.base());
        return switch (part.kind()) {
            case OBJECT -> named ? words(file.word(base.get("metadata", "name"))) : null;
            case ROLLOUT -> replicas(base);
            case TERMINATION -> seconds(base);
            case VOLUMES, CONTAINERS, INIT_CONTAINERS -> count(file.at(part.home()));
            case ENV -> count(base.get("env"));
            case VOLUME_MOUNTS -> count(base.get("volumeMounts"));
            case PORTS -> ports(base.get("ports"), "containerPort");
            case SERVICE -> ports(base.get("spec", "ports"), "port");
            case CONFIG_DATA -> entries(base.get("data"));
            case STARTUP_PROBE, READINESS_PROBE, LIVENESS_PROBE -> probe(base);
            case LIFECYCLE, RESOURCES, SECURITY, POD_SECURITY ->
                file.at(part.home()).exists() ? null : message("not-set");
            default -> null;
        };
    }

    private static @Nullable Message words(String text) {
        return text.isEmpty() ? null : message("verbatim", text);
    }

    private @Nullable Message replicas(Field object) {
        boolean scales = object.get("kind").text().matches("Deployment|StatefulSet|ReplicaSet");
        Field replicas = object.get("spec", "replicas");
        if (!scales || (replicas.exists() && !replicas.isNumber())) {
            return scales ? words(file.word(replicas)) : null;
        }
        return message("replicas", replicas.exists() ? replicas.intValue() : 1L);
    }

    private Message seconds(Field pod) {
        Field grace = pod.get("terminationGracePeriodSeconds");
        return message("seconds", grace.exists() ? file.word(grace) : "30");
    }

    private static Message count(Field list) {
        return list.items().isEmpty()
                ? message("not-set")
                : message("verbatim", Integer.toString(list.items().size()));
    }

    private static Message entries(Field map) {
        return message("verbatim", Integer.toString(map.entries().size()));
    }

    private Message ports(Field list, String field) {
        List<Field> items = list.items();
        if (items.isEmpty() || items.size() > 2) {
            return count(list);
        }
        String ports = items.stream().map(item -> file.word(item.get(field))).collect(Collectors.joining(", "));
        return message("verbatim", ports);
    }

    /** Its period and how many failures it takes; the API server fills in 10 s and 3. */
    private Message probe(Field probe) {
        if (!probe.exists()) {
            return message("not-set");
        }
        return message("probe", or(probe.get("periodSeconds"), "10"), or(probe.get("failureThreshold"), "3"));
    }

    private String or(Field field, String otherwise) {
        return field.exists() ? file.word(field) : otherwise;
    }
}
