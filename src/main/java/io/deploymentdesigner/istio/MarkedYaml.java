package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.text.LineIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An injected pod as text in which every label, annotation, container and volume says by a comment what the mesh did to it. */
public final class MarkedYaml {
    private final Map<Integer, MeshMark.Kind> lines = new HashMap<>();

    private MarkedYaml(Injection injection) {
        Map<String, MeshMark.Kind> kinds =
                injection.marks().stream().collect(Collectors.toMap(MeshMark::path, MeshMark::kind, (a, b) -> a));
        LineIndex index = LineIndex.of(injection.yaml());
        places(injection.injected()).forEach(place -> {
            MeshMark.Kind kind = kinds.get(place.path());
            if (kind != null) {
                lines.put(index.line(place.keyRange().start()), kind);
            }
        });
    }

    private static Stream<Field> places(Field pod) {
        return Stream.concat(
                Stream.of("labels", "annotations").flatMap(map -> pod.get("metadata", map).entries().stream()),
                Stream.of("initContainers", "containers", "volumes")
                        .flatMap(list -> pod.get("spec", list).items().stream()));
    }

    /**
     * The text.
     *
     * @param word what the comment says
     */
    public static String of(Injection injection, Function<MeshMark.Kind, String> word) {
        MarkedYaml marked = new MarkedYaml(injection);
        StringBuilder text = new StringBuilder();
        List<String> lines = injection.yaml().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            MeshMark.Kind kind = marked.lines.get(i + 1);
            text.append(lines.get(i));
            text.append(kind == null ? "" : "  # " + word.apply(kind)).append('\n');
        }
        return text.toString();
    }
}
