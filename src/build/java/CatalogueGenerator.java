import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Signature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Writes the catalogue of Kubernetes' fields during the build, so that none of its text need be kept in this project.
 *
 * <p>Run as {@code java CatalogueGenerator.java JARS OUT}. JARS holds {@code client-java-api-NN.0.0.jar} for NN = 23 to
 * 27: that client's major version grows by one with each Kubernetes release, and 23 is generated from release 1.32; how
 * that is known stands at {@code KubernetesVersion}. (The fields that each release is known to have brought agree: {@code lifecycle.stopSignal} comes with 24 = 1.33,
 * {@code hostnameOverride} with 25 = 1.34, {@code workloadRef} with 26 = 1.35, {@code schedulingGroup} with 27 = 1.36.)
 * The model classes are read as class files, never loaded.
 *
 * <p>Two files come out. {@code catalogue.txt} has {@code @ kind apiVersion schema} lines, then {@code = schema} lines,
 * each followed by its fields: name, type, {@code !} or {@code -} (required), first and last minor release, line of the
 * description. {@code catalogue-descriptions.txt} has one description a line, each once.
 */
final class CatalogueGenerator {
    private static final int NEWEST_CLIENT = 27;
    private static final int OLDEST_CLIENT = 23;
    private static final int MINOR_LESS_CLIENT = 9;
    private static final String MODELS = "io/kubernetes/client/openapi/models/";

    private static final List<String> ROOTS = List.of(
            "Deployment apps/v1",
            "StatefulSet apps/v1",
            "DaemonSet apps/v1",
            "Job batch/v1",
            "CronJob batch/v1",
            "Service v1",
            "ConfigMap v1");

    private static final Map<String, String> SCALARS = Map.of(
            "java/lang/String", "string",
            "java/lang/Integer", "int32",
            "java/lang/Long", "int64",
            "java/lang/Double", "double",
            "java/lang/Boolean", "bool",
            "java/time/OffsetDateTime", "time",
            "java/lang/Object", "any",
            "io/kubernetes/client/custom/IntOrString", "intOrString",
            "io/kubernetes/client/custom/Quantity", "quantity");

    /** A field as one release has it. */
    private record Field(String type, boolean required, String description) {}

    /** A field and the releases that have it. */
    private record Lifetime(Field field, int first, int last) {}

    /** A schema as one release has it: what it says of itself, and its fields by JSON name. */
    private record Schema(String summary, Map<String, Field> fields) {}

    /** Every schema reachable from the roots, by name. */
    private record Release(int minor, Map<String, Schema> schemas) {}

    private CatalogueGenerator() {}

    public static void main(String[] arguments) throws IOException {
        Path jars = Path.of(arguments[0]);
        List<Release> releases = new ArrayList<>();
        for (int client = OLDEST_CLIENT; client <= NEWEST_CLIENT; client++) {
            Path jar = jars.resolve("client-java-api-" + client + ".0.0.jar");
            releases.add(new Release(client + MINOR_LESS_CLIENT, schemas(jar)));
        }
        write(merge(releases), summaries(releases), Files.createDirectories(Path.of(arguments[1])));
    }

    private static Map<String, Schema> schemas(Path path) throws IOException {
        Map<String, Schema> schemas = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(
                ROOTS.stream().map(root -> "V1" + root.split(" ")[0]).toList());
        try (JarFile jar = new JarFile(path.toFile())) {
            while (!open.isEmpty()) {
                String type = open.remove();
                if (!schemas.containsKey(schema(type))) {
                    Schema schema = read(model(jar, type));
                    schemas.put(schema(type), schema);
                    schema.fields().values().stream()
                            .flatMap(field -> reference(field.type()).stream())
                            .forEach(open::add);
                }
            }
        }
        return schemas;
    }

    /** The API's own name of a schema: some classes carry their group as well, to tell two of one name apart. */
    private static String schema(String type) {
        return type.replaceFirst("^(Core)?V1", "");
    }

    private static ClassModel model(JarFile jar, String type) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(MODELS + type + ".class"))) {
            return ClassFile.of().parse(in.readAllBytes());
        }
    }

    private static Schema read(ClassModel model) {
        String summary = annotation(model, "ApiModel")
                .map(annotation -> string(annotation, "description"))
                .orElse("");
        Map<String, Field> fields = new LinkedHashMap<>();
        for (FieldModel field : model.fields()) {
            annotation(field, "SerializedName")
                    .ifPresent(named -> fields.put(string(named, "value"), field(model, field)));
        }
        return new Schema(summary, fields);
    }

    private static Field field(ClassModel model, FieldModel field) {
        Annotation property =
                annotation(getter(model, field), "ApiModelProperty").orElseThrow();
        boolean required = element(property, "required")
                .filter(value -> value instanceof AnnotationValue.OfBoolean truth && truth.booleanValue())
                .isPresent();
        return new Field(type(field), required, string(property, "value"));
    }

    private static MethodModel getter(ClassModel model, FieldModel field) {
        String name = field.fieldName().stringValue().replaceFirst("^_", "");
        Predicate<MethodModel> isGetter = method ->
                method.methodName().equalsString("get" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
        return model.methods().stream().filter(isGetter).findFirst().orElseThrow();
    }

    private static String type(FieldModel field) {
        return type(field.findAttribute(Attributes.signature())
                .map(attribute -> attribute.asTypeSignature())
                .orElseGet(() -> Signature.of(field.fieldTypeSymbol())));
    }

    private static String type(Signature signature) {
        return switch (signature) {
            case Signature.ArrayTypeSig _ -> "bytes";
            case Signature.ClassTypeSig type -> type(type);
            default -> throw new IllegalArgumentException("No JSON type for " + signature);
        };
    }

    private static String type(Signature.ClassTypeSig type) {
        String name = type.className();
        if (name.equals("java/util/List")) {
            return "[" + type(argument(type, 0));
        }
        if (name.equals("java/util/Map")) {
            return "{" + type(argument(type, 1));
        }
        String scalar = SCALARS.get(name);
        if (scalar == null && !name.startsWith(MODELS)) {
            throw new IllegalArgumentException("No JSON type for " + name);
        }
        return scalar == null ? ">" + name.substring(MODELS.length()) : scalar;
    }

    private static Signature argument(Signature.ClassTypeSig type, int index) {
        return ((Signature.TypeArg.Bounded) type.typeArgs().get(index)).boundType();
    }

    private static Optional<String> reference(String type) {
        return type.contains(">") ? Optional.of(type.substring(type.indexOf('>') + 1)) : Optional.empty();
    }

    private static Optional<Annotation> annotation(java.lang.classfile.AttributedElement element, String simpleName) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream())
                .filter(annotation -> annotation.className().stringValue().endsWith("/" + simpleName + ";"))
                .findFirst();
    }

    private static Optional<AnnotationValue> element(Annotation annotation, String name) {
        return annotation.elements().stream()
                .filter(element -> element.name().equalsString(name))
                .map(AnnotationElement::value)
                .findFirst();
    }

    private static String string(Annotation annotation, String name) {
        return element(annotation, name)
                .map(value -> ((AnnotationValue.OfString) value).stringValue())
                .orElse("");
    }

    /** The newest release's order first, then what older releases had and it has not. */
    private static Map<String, Map<String, Lifetime>> merge(List<Release> releases) {
        Map<String, Map<String, Lifetime>> merged = new TreeMap<>();
        for (Release release : releases.reversed()) {
            release.schemas().forEach((name, schema) -> {
                Map<String, Lifetime> known = merged.computeIfAbsent(name, _ -> new LinkedHashMap<>());
                schema.fields()
                        .forEach((key, field) -> known.merge(
                                key,
                                new Lifetime(field, release.minor(), release.minor()),
                                (newer, older) -> new Lifetime(newer.field(), older.first(), newer.last())));
            });
        }
        return merged;
    }

    /** What each schema says of itself, in the newest release that has it. */
    private static Map<String, String> summaries(List<Release> releases) {
        Map<String, String> summaries = new TreeMap<>();
        releases.forEach(release -> release.schemas().forEach((name, schema) -> summaries.put(name, schema.summary())));
        return summaries;
    }

    private static void write(Map<String, Map<String, Lifetime>> schemas, Map<String, String> summaries, Path folder) {
        Map<String, Integer> descriptions = new LinkedHashMap<>();
        Stream<String> roots = ROOTS.stream().map(root -> "@ " + root + " " + root.split(" ")[0]);
        List<String> lines = new ArrayList<>(roots.toList());
        schemas.forEach((schema, fields) -> {
            lines.add("= " + schema);
            fields.forEach((name, life) -> lines.add(line(name, life, summaries, descriptions)));
        });
        save(folder.resolve("catalogue.txt"), lines);
        save(folder.resolve("catalogue-descriptions.txt"), descriptions.keySet());
    }

    private static String line(
            String name, Lifetime life, Map<String, String> summaries, Map<String, Integer> descriptions) {
        String type = life.field().type().replaceFirst(">(Core)?V1", ">");
        Integer number = descriptions.computeIfAbsent(
                description(life.field().description(), type, summaries), _ -> descriptions.size());
        String required = life.field().required() ? "!" : "-";
        return String.join("\t", name, type, required, life.first() + "", life.last() + "", number + "");
    }

    /** A field that only refers to a schema says nothing itself: then the schema speaks. */
    private static String description(String own, String type, Map<String, String> summaries) {
        String text = own.isBlank() && type.startsWith(">") ? summaries.getOrDefault(type.substring(1), "") : own;
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private static void save(Path file, Iterable<String> lines) {
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
