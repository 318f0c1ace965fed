package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.List;

/**
 * A sequence.
 *
 * @param range from the first dash (or bracket) to the end of the last item (or bracket)
 * @param flow whether it is written with brackets
 * @param items in order
 * @param properties anchor and tag
 */
public record YamlSequence(TextRange range, boolean flow, List<YamlItem> items, NodeProperties properties)
        implements YamlNode {}
