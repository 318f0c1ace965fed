package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers by name what was added and changed, and finds the places once the pod is complete. */
final class InjectionMarks {
    private final Set<String> added = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

    void added(String name) {
        added.add(name);
    }

    void changed(String container) {
        changed.add(container);
    }

    List<MeshMark> of(Field pod) {
        List<MeshMark> marks = new ArrayList<>();
        for (String map : List.of("labels", "annotations")) {
            pod.get("metadata", map).entries().forEach(each -> mark(each, each.name(), marks));
        }
        for (String list : List.of("initContainers", "containers", "volumes")) {
            pod.get("spec", list)
                    .items()
                    .forEach(each -> mark(each, each.get("name").text(), marks));
        }
        return marks;
    }

    private void mark(Field place, String name, List<MeshMark> marks) {
        if (added.contains(name)) {
            marks.add(new MeshMark(place.path(), MeshMark.Kind.ADDED));
        } else if (changed.contains(name)) {
            marks.add(new MeshMark(place.path(), MeshMark.Kind.CHANGED));
        }
    }
}
