package io.deploymentdesigner.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole text, read.
 *
 * @param text what was read
 * @param documents the documents before the fault, or all of them
 * @param fault the first fault, null where the text is YAML
 */
public record YamlStream(
        String text, List<YamlDocument> documents, @Nullable SyntaxFault fault) {}
