package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.PartNode;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

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

    /** What the search calls it, where no menu says that it inserts. */
    Message search() {
        return FieldWords.message("insert", title());
    }

    /** Its picture. */
    Ikon icon() {
        return switch (this) {
            case CONTAINER, INIT_CONTAINER -> Material2OutlinedAL.ARCHIVE;
            case VOLUME -> Material2OutlinedMZ.STORAGE;
            case PORT -> Material2OutlinedMZ.SETTINGS_ETHERNET;
            case VARIABLE -> Material2OutlinedAL.CODE;
            case MOUNT -> Material2OutlinedAL.FOLDER_OPEN;
            case STARTUP_PROBE -> Material2OutlinedAL.HOURGLASS_EMPTY;
            case READINESS_PROBE -> Material2OutlinedAL.CHECK_CIRCLE_OUTLINE;
            case LIVENESS_PROBE -> Material2OutlinedAL.FAVORITE_BORDER;
            case PRE_STOP -> Material2OutlinedMZ.PAN_TOOL;
        };
    }

    /** Why it has no place in an object; the way there is what {@link #place} was asked for. */
    Message missing(List<PartNode> trail) {
        boolean pod = trail.stream()
                .flatMap(PartNode::walk)
                .anyMatch(node -> node.part().kind() == PartKind.CONTAINERS);
        return FieldWords.message(trail.isEmpty() ? "insert.no-object" : pod ? "insert.no-container" : "insert.no-pod");
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
