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
            case "Container" -> "name: " + Unused.container(scope, path.parent()) + "\nimage: \"\"";
            case "ContainerPort" -> "containerPort: " + Unused.containerPort(scope, path.parent());
            case "ServicePort" -> servicePort(scope, path.parent());
            case "EnvVar" -> "name: " + Unused.name(scope, path.parent(), "NAME") + "\nvalue: \"\"";
            case "EnvFromSource" -> "configMapRef:\n  name: \"\"";
            case "Volume" -> "name: " + Unused.name(scope, path.parent(), "volume") + "\nemptyDir: {}";
            case "VolumeMount" -> "name: " + volume(scope, path.parent()) + "\nmountPath: \"\"";
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

    /** One of several ports of a Service needs a name. */
    private static String servicePort(FormScope scope, YamlPath ports) {
        int port = Unused.servicePort(scope, ports);
        return scope.file().size(ports) == 0
                ? "port: " + port + "\ntargetPort: 8080"
                : "name: " + Unused.name(scope, ports, "port") + "\nport: " + port;
    }

    private static String volume(FormScope scope, YamlPath mounts) {
        String name = Unused.volume(scope, mounts);
        return name.isEmpty() ? "\"\"" : name;
    }
}
