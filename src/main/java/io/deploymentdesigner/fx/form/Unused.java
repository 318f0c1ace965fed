package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.stream.Stream;

/** Names and numbers for a new item that none of its siblings has. */
final class Unused {
    private static final List<String> CONTAINER_LISTS = List.of("initContainers", "containers", "ephemeralContainers");

    private Unused() {}

    /** The stem, or the stem with the first number from 2 on that is free, such as {@code volume-2} or {@code NAME_2}. */
    static String name(FormScope scope, YamlPath list, String stem) {
        return name(taken(scope, Stream.of(scope.at(list)), "name"), stem);
    }

    /** A name that no container of the pod has, in whichever of its lists. */
    static String container(FormScope scope, YamlPath list) {
        return name(taken(scope, CONTAINER_LISTS.stream().map(scope.at(list.parent())::get), "name"), "app");
    }

    /** The first port from 8080 on that no container of the pod says it listens on: they share one address. */
    static int containerPort(FormScope scope, YamlPath ports) {
        Field pod = scope.at(ports.parent().parent().parent());
        Stream<Field> lists = CONTAINER_LISTS.stream()
                .flatMap(name -> pod.get(name).items().stream())
                .map(container -> container.get("ports"));
        return number(taken(scope, lists, "containerPort"), 8080);
    }

    /** The first port from 80 on that the Service does not have. */
    static int servicePort(FormScope scope, YamlPath ports) {
        return number(taken(scope, Stream.of(scope.at(ports)), "port"), 80);
    }

    /** The first volume of the pod that the container does not mount yet, else its first one; empty where it has none. */
    static String volume(FormScope scope, YamlPath mounts) {
        List<String> mounted = taken(scope, Stream.of(scope.at(mounts)), "name");
        Field pod = scope.at(mounts.parent().parent().parent());
        List<String> volumes = taken(scope, Stream.of(pod.get("volumes")), "name");
        return volumes.stream()
                .filter(name -> !mounted.contains(name))
                .findFirst()
                .orElse(volumes.isEmpty() ? "" : volumes.getFirst());
    }

    private static List<String> taken(FormScope scope, Stream<Field> lists, String field) {
        return lists.flatMap(list -> list.items().stream())
                .map(item -> scope.file().word(item.get(field)))
                .toList();
    }

    private static String name(List<String> taken, String stem) {
        String joint = stem.equals("NAME") ? "_" : "-";
        String name = stem;
        for (int n = 2; taken.contains(name); n++) {
            name = stem + joint + n;
        }
        return name;
    }

    private static int number(List<String> taken, int first) {
        int number = first;
        while (taken.contains(Integer.toString(number))) {
            number++;
        }
        return number;
    }
}
