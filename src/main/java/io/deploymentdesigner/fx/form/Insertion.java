package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.PartNode;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.Optional;

/** What the Insert menu adds to the selected object: to its pod, or to the selected container, else to the first one. */
enum Insertion {
    CONTAINER("container", PartKind.CONTAINERS, "containers", true),
    INIT_CONTAINER("init-container", PartKind.CONTAINERS, "initContainers", true),
    VOLUME("volume", PartKind.CONTAINERS, "volumes", true),
    PORT("port", PartKind.CONTAINER, "ports", true),
    VARIABLE("variable", PartKind.CONTAINER, "env", true),
    MOUNT("mount", PartKind.CONTAINER, "volumeMounts", true),
    STARTUP_PROBE("startup-probe", PartKind.CONTAINER, "startupProbe", false),
    READINESS_PROBE("readiness-probe", PartKind.CONTAINER, "readinessProbe", false),
    LIVENESS_PROBE("liveness-probe", PartKind.CONTAINER, "livenessProbe", false),
    PRE_STOP("pre-stop", PartKind.CONTAINER, "lifecycle.preStop", false);

    private final String word;
    private final PartKind holder;
    private final String field;
    private final boolean list;

    Insertion(String word, PartKind holder, String field, boolean list) {
        this.word = word;
        this.holder = holder;
        this.field = field;
        this.list = list;
    }

    /** Stable id of its action, such as {@code insert-volume}. */
    String id() {
        return "insert-" + word;
    }

    /** What the menu calls it. */
    Message title() {
        return FieldWords.message("insert." + word);
    }

    /** Where it goes: the list or the field; empty where the object has no pod. */
    Optional<YamlPath> place(List<PartNode> trail) {
        return holder(trail).map(part -> {
            YamlPath at = holder == PartKind.CONTAINERS ? part.home().parent() : part.base();
            for (String key : field.split("\\.")) {
                at = at.key(key);
            }
            return at;
        });
    }

    private Optional<Part> holder(List<PartNode> trail) {
        return trail.reversed().stream()
                .flatMap(PartNode::walk)
                .map(PartNode::part)
                .filter(part -> part.kind() == holder)
                .findFirst();
    }

    /** The step that adds it; empty where the field is there already. */
    Optional<RowAction> action(FormScope scope, YamlPath place) {
        if (list) {
            return Optional.of(RowActions.add(scope, place));
        }
        return scope.at(place).isWritten() ? Optional.empty() : Optional.of(RowActions.create(scope, place));
    }
}
