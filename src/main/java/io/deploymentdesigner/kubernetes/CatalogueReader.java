package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.kubernetes.FieldType.Scalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the file that the build generates; its form is told in {@code src/build/java/CatalogueGenerator.java}. */
final class CatalogueReader {
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Map<String, CatalogueField>> schemas = new HashMap<>();
    private Map<String, CatalogueField> open = Map.of();

    /** Each kind with its {@code apiVersion}. */
    Map<String, String> kinds() {
        return kinds;
    }

    /** Each schema with its fields by name, in the API's order. */
    Map<String, Map<String, CatalogueField>> schemas() {
        return schemas;
    }

    static CatalogueReader read() {
        CatalogueReader reader = new CatalogueReader();
        lines("catalogue.txt").forEach(reader::line);
        return reader;
    }

    private void line(String line) {
        switch (line.charAt(0)) {
            case '@' -> {
                String[] words = line.split(" ");
                kinds.put(words[1], words[2]);
            }
            case '=' -> {
                open = new LinkedHashMap<>();
                schemas.put(line.substring(2), open);
            }
            default -> field(line.split("\t"));
        }
    }

    private void field(String[] cells) {
        open.put(
                cells[0],
                new CatalogueField(
                        cells[0],
                        type(cells[1]),
                        cells[2].equals("!"),
                        Integer.parseInt(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5])));
    }

    private static FieldType type(String text) {
        return switch (text.charAt(0)) {
            case '[' -> new FieldType.ListOf(type(text.substring(1)));
            case '{' -> new FieldType.MapOf(type(text.substring(1)));
            case '>' -> new FieldType.ObjectOf(text.substring(1));
            default -> scalar(text);
        };
    }

    private static Scalar scalar(String name) {
        return switch (name) {
            case "string" -> Scalar.STRING;
            case "int32" -> Scalar.INT32;
            case "int64" -> Scalar.INT64;
            case "double" -> Scalar.DOUBLE;
            case "bool" -> Scalar.BOOL;
            case "quantity" -> Scalar.QUANTITY;
            case "intOrString" -> Scalar.INT_OR_STRING;
            case "time" -> Scalar.TIME;
            case "bytes" -> Scalar.BYTES;
            default -> Scalar.ANY;
        };
    }

    /** The lines of a generated file beside this class. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(CatalogueReader.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
