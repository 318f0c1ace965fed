package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.check.server.defaults.DefaultValues;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a field that is just added says at first: as little as the API lets it say, and never a value that does something.
 * In YAML block style from column 0.
 */
final class NewValues {
    private NewValues() {}

    /** The first value of a field at a path. */
    static String field(FormScope scope, YamlPath path) {
        FieldType type = scope.type(path);
        String schema = scope.schema(path.parent());
        String name = RowActions.last(path);
        String known = DefaultValues.of(scope.at(path)).orElse(null);
        if (known != null && type instanceof FieldType.Scalar) {
            return known.isEmpty() ? "\"\"" : known;
        }
        List<String> choices = FieldChoices.of(schema, name);
        return choices.isEmpty() ? blank(scope, path, type) : choices.getFirst();
    }

    /** A new item of the list at a path. */
    static String item(FormScope scope, YamlPath list) {
        FieldType type = scope.type(list);
        FieldType item = type instanceof FieldType.ListOf(FieldType each) ? each : null;
        return blank(scope, list.index(0), item);
    }

    private static String blank(FormScope scope, YamlPath path, @Nullable FieldType type) {
        return switch (type) {
            case FieldType.Scalar scalar -> blank(scalar);
            case FieldType.MapOf map -> "{}";
            case FieldType.ListOf list -> indent("- ", blank(scope, path.index(0), list.item()));
            case FieldType.ObjectOf(String schema) -> object(scope, path, schema);
            case null -> "\"\"";
        };
    }

    private static String blank(FieldType.Scalar type) {
        return switch (type) {
            case STRING, TIME, BYTES, ANY -> "\"\"";
            case INT32, INT64, INT_OR_STRING -> "0";
            case DOUBLE -> "0.0";
            case BOOL -> "true";
            case QUANTITY -> "\"0\"";
        };
    }

    private static String object(FormScope scope, YamlPath path, String schema) {
        return switch (schema) {
            case "Container" -> "name: " + unusedName(scope, path.parent(), "app") + "\nimage: \"\"";
            case "ContainerPort" -> "containerPort: 8080";
            case "ServicePort" -> "port: 80\ntargetPort: " + firstPort(scope);
            case "EnvVar" -> "name: " + unusedName(scope, path.parent(), "NAME") + "\nvalue: \"\"";
            case "EnvFromSource" -> "configMapRef:\n  name: \"\"";
            case "Volume" -> "name: " + unusedName(scope, path.parent(), "volume") + "\nemptyDir: {}";
            case "VolumeMount" -> "name: " + firstVolume(scope, path) + "\nmountPath: \"\"";
            case "Probe" -> "httpGet:\n  path: /\n  port: " + port(scope, path);
            case "LifecycleHandler" -> "sleep:\n  seconds: 10";
            case "HTTPGetAction" -> "path: /\nport: " + port(scope, path);
            case "TCPSocketAction", "GRPCAction" -> "port: " + port(scope, path);
            case "ExecAction" -> "command:\n- \"\"";
            case "ConfigMapKeySelector", "SecretKeySelector" -> "name: \"\"\nkey: \"\"";
            case "ConfigMapEnvSource", "SecretEnvSource", "ConfigMapVolumeSource" -> "name: \"\"";
            case "SecretVolumeSource" -> "secretName: \"\"";
            case "KeyToPath" -> "key: \"\"\npath: \"\"";
            default -> required(scope, path, schema);
        };
    }

    private static String required(FormScope scope, YamlPath path, String schema) {
        String fields = Catalogue.fields(new FieldType.ObjectOf(schema)).stream()
                .filter(CatalogueField::required)
                .map(field -> entry(field.name(), blank(scope, path.key(field.name()), field.type())))
                .collect(Collectors.joining("\n"));
        return fields.isEmpty() ? "{}" : fields;
    }

    private static String entry(String name, String value) {
        boolean inline = !value.contains("\n") && !value.startsWith("- ") && !value.contains(": ");
        return inline ? name + ": " + value : name + ":\n" + indent("  ", value);
    }

    private static String indent(String first, String value) {
        return first + value.replace("\n", "\n" + " ".repeat(first.length()));
    }

    /** The port the container says it listens on, 8080 where it says none. */
    static String port(FormScope scope, YamlPath inContainer) {
        for (YamlPath path = inContainer; !path.steps().isEmpty(); path = path.parent()) {
            Field ports = scope.at(path).get("ports");
            if (ports.isSequence() && !ports.items().isEmpty()) {
                String port = scope.file().word(ports.items().getFirst().get("containerPort"));
                return port.isEmpty() ? "8080" : port;
            }
        }
        return "8080";
    }

    private static String firstPort(FormScope scope) {
        return scope.at(scope.object()).get("spec", "ports").exists() ? "80" : "8080";
    }

    /** The first volume of the pod, so that a mount names one that exists. */
    private static String firstVolume(FormScope scope, YamlPath mount) {
        for (YamlPath path = mount; !path.steps().isEmpty(); path = path.parent()) {
            List<Field> volumes = scope.at(path).get("volumes").items();
            if (!volumes.isEmpty()) {
                return scope.file().word(volumes.getFirst().get("name"));
            }
        }
        return "\"\"";
    }

    private static String unusedName(FormScope scope, YamlPath list, String stem) {
        List<String> taken = scope.at(list).items().stream()
                .map(item -> scope.file().word(item.get("name")))
                .toList();
        String name = stem;
        for (int n = 2; taken.contains(name); n++) {
            name = stem + (stem.equals("NAME") ? "_" : "-") + n;
        }
        return name;
    }
}
