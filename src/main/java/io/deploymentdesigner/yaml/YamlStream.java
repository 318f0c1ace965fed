package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole text, read.
 *
 * @param text what was read
 * @param documents the documents before the fault, or all of them
 * @param fault the first fault, null where the text is YAML
 * @param masked what was hidden from the parser, as {@link TemplateReader} does with placeholders; in order
 */
public record YamlStream(
        String text, List<YamlDocument> documents, @Nullable SyntaxFault fault, List<TextRange> masked) {
    /** A text of which nothing was hidden. */
    public YamlStream(String text, List<YamlDocument> documents, @Nullable SyntaxFault fault) {
        this(text, documents, fault, List.of());
    }
}
