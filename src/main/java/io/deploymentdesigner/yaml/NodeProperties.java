package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What is written before a value.
 *
 * @param anchor name after {@code &}, null where there is none
 * @param tag the tag, resolved to its full form ({@code tag:yaml.org,2002:str}); null where there is none
 * @param range anchor and tag together, null where there is neither
 */
public record NodeProperties(
        @Nullable String anchor,
        @Nullable String tag,
        @Nullable TextRange range) {
    /** Neither anchor nor tag. */
    public static final NodeProperties NONE = new NodeProperties(null, null, null);
}
