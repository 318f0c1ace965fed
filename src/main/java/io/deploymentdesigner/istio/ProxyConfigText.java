package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.PlainValues;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlStream;
import io.deploymentdesigner.yaml.patch.PatchResult;
import io.deploymentdesigner.yaml.patch.YamlPatcher;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a pod's annotation {@code proxy.istio.io/config}, which is YAML or JSON inside a YAML value. A setting is
 * changed in this text alone; every other setting, comment and quote in it stays as it is written.
 */
public final class ProxyConfigText {
    private static final TemplateReader READER = TemplateReader.PLAIN;

    private ProxyConfigText() {}

    /** Whether the text is a mapping, or empty. */
    public static boolean isReadable(String text) {
        return text.isBlank() || mapping(READER.read(text)).isPresent();
    }

    /** What a setting says; empty where it is not there or the text cannot be read. */
    public static String value(String text, String key) {
        YamlStream stream = READER.read(text);
        return mapping(stream)
                .map(found ->
                        Field.root(stream.documents().getFirst()).entry(key).text())
                .orElse("");
    }

    /** All settings as plain values; none where the text cannot be read. */
    static Map<String, @Nullable Object> values(String text) {
        YamlStream stream = READER.read(text);
        return mapping(stream)
                .map(found -> PlainValues.map(Field.root(stream.documents().getFirst())))
                .orElseGet(Map::of);
    }

    /**
     * The text with another value of one setting.
     *
     * @param value written as it stands, so text that looks like a number needs its quotes
     * @return empty where the text cannot be read, so that nothing of it is lost
     */
    public static Optional<String> with(String text, String key, String value) {
        if (text.isBlank()) {
            return Optional.of("{\"" + key + "\": " + value + "}");
        }
        YamlStream stream = READER.read(text);
        return mapping(stream)
                .flatMap(found -> found.flow() && found.entry(key) == null
                        ? Optional.of(inserted(text, found, key, value))
                        : patched(stream, new YamlEdit.SetScalar(YamlPath.ROOT.key(key), bare(value), type(value))));
    }

    /** The text without a setting; empty text where it was the only one, no text where it cannot be read. */
    public static Optional<String> without(String text, String key) {
        YamlStream stream = READER.read(text);
        Optional<YamlMapping> mapping = mapping(stream);
        if (mapping.isEmpty()) {
            return text.isBlank() ? Optional.of("") : Optional.empty();
        }
        if (mapping.get().entry(key) == null) {
            return Optional.of(text);
        }
        return mapping.get().entries().size() == 1
                ? Optional.of("")
                : patched(stream, new YamlEdit.Remove(YamlPath.ROOT.key(key)));
    }

    private static Optional<YamlMapping> mapping(YamlStream stream) {
        boolean one = stream.fault() == null && stream.documents().size() == 1;
        return one && stream.documents().getFirst().root() instanceof YamlMapping mapping
                ? Optional.of(mapping)
                : Optional.empty();
    }

    /** As JSON wants it, which is YAML too. */
    private static String inserted(String text, YamlMapping mapping, String key, String value) {
        boolean first = mapping.entries().isEmpty();
        int at = first
                ? mapping.range().start() + 1
                : mapping.entries().getLast().range().end();
        String entry = (first ? "" : ", ") + '"' + key + "\": " + value;
        return text.substring(0, at) + entry + text.substring(at);
    }

    private static Optional<String> patched(YamlStream stream, YamlEdit edit) {
        return new YamlPatcher(READER).patch(stream, 0, edit) instanceof PatchResult.Patched(TextPatch patch, var after)
                ? Optional.of(patch.apply(stream.text()))
                : Optional.empty();
    }

    private static ValueType type(String value) {
        return value.startsWith("\"") ? ValueType.STRING : ValueType.LITERAL;
    }

    private static String bare(String value) {
        return value.replace("\"", "");
    }
}
