package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows what each field of one manifest wants, by the catalogue's type and by what the API server checks of its text. */
final class FieldPlaces {
    private static final Set<String> LABEL_LISTS =
            Set.of("containers", "initContainers", "ephemeralContainers", "volumes");
    private static final Set<String> PORT_FIELDS =
            Set.of("containerPort", "hostPort", "nodePort", "port", "targetPort");

    private final @Nullable String kind;
    private final @Nullable Catalogue catalogue;

    private FieldPlaces(@Nullable String kind) {
        this.kind = kind;
        this.catalogue = kind == null ? null : Catalogue.of(kind);
    }

    /** For a manifest of a kind; null for a text that is no manifest. */
    static FieldPlaces of(@Nullable String kind) {
        return new FieldPlaces(kind);
    }

    FieldPlace at(YamlPath path) {
        if (kind == null) {
            return FieldPlace.WANTED_TEXT;
        }
        List<String> names = new ArrayList<>(path.steps().size());
        for (YamlPath.Step step : path.steps()) {
            names.add(name(step));
        }
        FieldPlace known = metadata(names);
        if (known != null || catalogue == null) {
            return known == null ? FieldPlace.ANY : known;
        }
        FieldType type = catalogue.type(path);
        return type instanceof FieldType.Scalar scalar ? typed(names, scalar) : FieldPlace.ANY;
    }

    private @Nullable FieldPlace metadata(List<String> names) {
        int size = names.size();
        String last = last(names, 1);
        String parent = last(names, 2);
        if (names.equals(List.of("metadata", "name"))) {
            return "Service".equals(kind) ? FieldPlace.SERVICE_NAME : FieldPlace.OBJECT_NAME;
        }
        if (names.equals(List.of("metadata", "namespace"))) {
            return FieldPlace.LABEL_NAME;
        }
        boolean inMetadata = size >= 3 && last(names, 3).equals("metadata");
        if (inMetadata && parent.equals("labels")) {
            return FieldPlace.LABEL_VALUE;
        }
        if (inMetadata && parent.equals("annotations")) {
            return FieldPlace.TEXT;
        }
        return selector(names, parent, last);
    }

    private @Nullable FieldPlace selector(List<String> names, String parent, String last) {
        boolean own = names.size() == 4 && names.subList(0, 3).equals(List.of("spec", "selector", "matchLabels"));
        if (own) {
            return FieldPlace.SELECTOR;
        }
        boolean other = parent.equals("matchLabels") || parent.equals("nodeSelector");
        boolean service = "Service".equals(kind) && parent.equals("selector");
        return !last.isEmpty() && (other || service) ? FieldPlace.LABEL_VALUE : null;
    }

    private static FieldPlace typed(List<String> names, FieldType.Scalar type) {
        return switch (type) {
            case INT32, INT64 -> PORT_FIELDS.contains(last(names, 1)) ? FieldPlace.PORT : FieldPlace.INTEGER;
            case BOOL -> FieldPlace.BOOLEAN;
            case STRING -> text(names);
            case INT_OR_STRING -> PORT_FIELDS.contains(last(names, 1)) ? FieldPlace.PORT_OR_NAME : FieldPlace.ANY;
            case DOUBLE, QUANTITY, TIME, BYTES, ANY -> FieldPlace.ANY;
        };
    }

    private static FieldPlace text(List<String> names) {
        String list = last(names, 3);
        return switch (last(names, 1)) {
            case "name" -> named(names, list);
            case "image" -> FieldPlace.IMAGE;
            case "secretName", "serviceAccountName", "claimName", "priorityClassName" -> FieldPlace.REFERENCE;
            default -> FieldPlace.TEXT;
        };
    }

    /** Names of things in lists, and names of objects that are referred to. */
    private static FieldPlace named(List<String> names, String list) {
        if (last(names, 2).isEmpty()) {
            return LABEL_LISTS.contains(list)
                    ? FieldPlace.LABEL_NAME
                    : switch (list) {
                        case "ports" -> FieldPlace.PORT_NAME;
                        case "env" -> FieldPlace.ENVIRONMENT_NAME;
                        case "volumeMounts" -> FieldPlace.LABEL_NAME;
                        case "imagePullSecrets" -> FieldPlace.REFERENCE;
                        default -> FieldPlace.TEXT;
                    };
        }
        return switch (last(names, 2)) {
            case "configMap", "configMapRef", "configMapKeyRef", "secretRef", "secretKeyRef", "secret" ->
                FieldPlace.REFERENCE;
            default -> FieldPlace.TEXT;
        };
    }

    private static String last(List<String> names, int back) {
        return names.size() < back ? "" : names.get(names.size() - back);
    }

    /** The key; nothing for an item. */
    private static String name(YamlPath.Step step) {
        return step instanceof YamlPath.Key(String name) ? name : "";
    }
}
