package io.deploymentdesigner.document;

import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;

/** How a template is read before it is filled: with the placeholders of its engine hidden from YAML. */
public final class TemplateReading {
    private TemplateReading() {}

    /** The reader for templates that this engine fills. */
    public static TemplateReader of(Engine engine) {
        TokenSyntax tokens = TokenSyntax.of(engine);
        return new TemplateReader(text -> PlaceholderScanner.scan(text, tokens).stream()
                .map(Placeholder::range)
                .toList());
    }
}
