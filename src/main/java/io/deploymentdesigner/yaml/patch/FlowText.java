package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.yaml.NodeProperties;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.stream.Collectors;

/** Writes a value on one line, as it must be inside braces and brackets. */
final class FlowText {
    private final String source;
    private final TemplateReader reader;

    private FlowText(String source, TemplateReader reader) {
        this.source = source;
        this.reader = reader;
    }

    /** The fragment on one line; comments in it are lost. */
    static Fragment of(Fragment fragment, TemplateReader reader) {
        YamlNode root = fragment.root();
        String text = root == null ? "null" : new FlowText(fragment.text(), reader).write(root);
        return Fragment.read(text, reader);
    }

    private String write(YamlNode node) {
        String value = switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlAlias alias -> "*" + alias.name();
            case YamlMapping mapping ->
                mapping.entries().stream()
                        .map(entry -> write(entry.key()) + ": " + write(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case YamlSequence sequence ->
                sequence.items().stream().map(item -> write(item.value())).collect(Collectors.joining(", ", "[", "]"));
        };
        return properties(node.properties()) + value;
    }

    private String properties(NodeProperties properties) {
        return properties.range() == null ? "" : properties.range().of(source).replaceAll("\\s+", " ") + " ";
    }

    private String scalar(YamlScalar scalar) {
        if (scalar.isBlank()) {
            return "null";
        }
        if (scalar.style().isPlain()) {
            return fitsFlow(scalar.value()) ? scalar.value() : Quotes.doubled(scalar.value());
        }
        String written = scalar.range().of(source);
        boolean line = !scalar.style().isBlock() && written.indexOf('\n') < 0;
        return line ? written : Quotes.doubled(scalar.value());
    }

    private boolean fitsFlow(String value) {
        return reader.masked(value).chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
    }
}
