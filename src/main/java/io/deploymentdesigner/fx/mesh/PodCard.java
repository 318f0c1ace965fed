package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.MeshMark;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One pod as a card: labels, init containers, containers, volumes; what the mesh added or changed is marked. */
final class PodCard extends VBox {
    private final PodFields pod;
    private final ContainerLines lines;
    private final Words words;
    private final Map<String, MeshMark.Kind> marks = new HashMap<>();
    private final boolean injected;

    PodCard(String id, String title, PodFields pod, List<MeshMark> marked, boolean proxyFirst, Words words) {
        this.pod = pod;
        this.words = words;
        this.lines = new ContainerLines(words);
        this.injected = !marked.isEmpty();
        marked.forEach(each -> marks.put(each.path(), each.kind()));
        setId(id);
        getStyleClass().add("pod-card");
        getChildren().add(heading(title));
        section(
                "pod.labels",
                pod.metadata().get("labels").entries().stream()
                        .map(each -> line(shortened(each.name()) + ": " + each.text(), kind(each)))
                        .toList());
        section("pod.annotations", annotations());
        section("pod.init", boxes("initContainers"));
        section(proxyFirst || !injected ? "pod.containers" : "pod.together", boxes("containers"));
        section("pod.volumes", volumes());
    }

    /** Its own line by line; those of the mesh by name, with their values in the tooltip. */
    private List<Node> annotations() {
        List<Field> all = pod.metadata().get("annotations").entries();
        List<Node> lines = new ArrayList<>();
        all.stream()
                .filter(each -> kind(each) != MeshMark.Kind.ADDED)
                .forEach(each -> lines.add(line(shortened(each.name()) + ": " + each.text(), kind(each))));
        List<Field> added =
                all.stream().filter(each -> kind(each) == MeshMark.Kind.ADDED).toList();
        if (!added.isEmpty()) {
            Node line = line(
                    added.size() == 1
                            ? shortened(added.getFirst().name()) + ": "
                                    + added.getFirst().text()
                            : added.stream().map(each -> lastPart(each.name())).collect(Collectors.joining(", ")),
                    MeshMark.Kind.ADDED);
            String whole =
                    added.stream().map(each -> each.name() + ": " + each.text()).collect(Collectors.joining("\n"));
            Tooltip.install(line, new Tooltip(whole));
            line.setAccessibleText(whole);
            lines.add(line);
        }
        return lines;
    }

    private static String lastPart(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    /** Those of the mesh in one line: nobody has to know them one by one. */
    private List<Node> volumes() {
        List<Field> all = pod.spec().get("volumes").items();
        List<Node> lines = new ArrayList<>();
        all.stream()
                .filter(each -> kind(each) == null)
                .forEach(each -> lines.add(line(each.get("name").text(), null)));
        String added = all.stream()
                .filter(each -> kind(each) != null)
                .map(each -> each.get("name").text().replaceFirst("^istio-", ""))
                .collect(Collectors.joining(", "));
        if (!added.isEmpty()) {
            lines.add(line(added, MeshMark.Kind.ADDED));
        }
        return lines;
    }

    private Node heading(String title) {
        var icon = Icons.of(injected ? Material2OutlinedAL.DEVICE_HUB : Material2OutlinedAL.EDIT);
        HBox row = new HBox(icon, Pieces.label(words.text(title), "strong"));
        row.getStyleClass().add("pod-heading");
        if (injected) {
            HBox space = new HBox();
            HBox.setHgrow(space, Priority.ALWAYS);
            row.getChildren().add(space);
            row.getChildren().addAll(legend());
        }
        return row;
    }

    /** Names only the signs in view. */
    private List<Label> legend() {
        Label added = Pieces.label("+ " + words.text("mark.added"), "mesh-added-text");
        Label changed = Pieces.label("⇄ " + words.text("mark.changed"), "mesh-changed-text");
        return marks.containsValue(MeshMark.Kind.CHANGED) ? List.of(added, changed) : List.of(added);
    }

    private void section(String key, List<? extends Node> nodes) {
        if (!nodes.isEmpty()) {
            getChildren().add(Pieces.label(words.text(key), "pod-section"));
            getChildren().addAll(nodes);
        }
    }

    /** Long keys lose their prefix, so that what tells them apart is seen. */
    private static String shortened(String key) {
        int slash = key.indexOf('/');
        return slash > 0 && key.length() > 26 ? "…" + key.substring(slash) : key;
    }

    private MeshMark.@Nullable Kind kind(Field field) {
        return marks.get(field.path());
    }

    private Node line(String text, MeshMark.@Nullable Kind kind) {
        Label label = Pieces.wrapped(text, "mono", "pod-line");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMinWidth(0);
        HBox row = new HBox(sign(kind), label);
        row.getStyleClass().add("pod-row");
        return row;
    }

    private static Node sign(MeshMark.@Nullable Kind kind) {
        String sign = kind == null ? "" : kind == MeshMark.Kind.ADDED ? "+" : "⇄";
        String style = kind == MeshMark.Kind.CHANGED ? "mesh-changed-text" : "mesh-added-text";
        return Pieces.label(sign, "pod-sign", style);
    }

    private List<Node> boxes(String list) {
        return pod.spec().get(list).items().stream().map(this::box).toList();
    }

    private Node box(Field container) {
        MeshMark.Kind kind = kind(container);
        VBox text = new VBox(Pieces.label(container.get("name").text(), "strong"));
        lines.of(container).forEach(each -> text.getChildren().add(each));
        HBox box = injected ? new HBox(sign(kind), text) : new HBox(text);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        box.getStyleClass().add("pod-container");
        if (kind != null) {
            box.getStyleClass().add(kind == MeshMark.Kind.ADDED ? "pod-added" : "pod-changed");
        }
        return box;
    }
}
