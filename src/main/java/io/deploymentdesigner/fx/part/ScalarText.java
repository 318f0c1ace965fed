package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scalars as a person reads them: without quotes and escapes, with their placeholders.
 *
 * @param tokens which tokens without a dollar are placeholders
 */
public record ScalarText(TokenSyntax tokens) {
    /** The scalar's content; empty for anything else, and where nothing is written. */
    public Optional<String> of(@Nullable YamlNode node) {
        return node instanceof YamlScalar scalar && !scalar.isBlank() ? Optional.of(scalar.value()) : Optional.empty();
    }

    /** The placeholders of a scalar's content, by offsets of that content. */
    public List<Placeholder> placeholders(String content) {
        return content.isEmpty() ? List.of() : PlaceholderScanner.scan(content, tokens);
    }
}
