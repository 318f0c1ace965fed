package io.deploymentdesigner.template;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.template.Template.Broken;
import io.deploymentdesigner.template.Template.Origin;
import io.deploymentdesigner.template.Template.Usable;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.yaml.SyntaxFault;

/** Decides whether a file is a template to start from: text, not empty, and YAML once its placeholders are masked. */
final class TemplateReader {
    private static final String BUNDLE = "io.deploymentdesigner.template.messages";

    private TemplateReader() {}

    static Template read(String id, Origin origin, Caption caption, SourceText source) {
        return switch (source) {
            case SourceText.Unreadable(Message reason) -> new Broken(id, origin, caption, reason);
            case SourceText.Loaded(String text) -> judge(id, origin, caption, text);
        };
    }

    private static Template judge(String id, Origin origin, Caption caption, String text) {
        if (text.isBlank()) {
            return new Broken(id, origin, caption, Message.of(BUNDLE, "template.empty"));
        }
        SyntaxFault fault = io.deploymentdesigner.yaml.TemplateReader.of(TokenSyntax.ALL)
                .read(text)
                .fault();
        return fault == null
                ? new Usable(id, origin, caption, text)
                : new Broken(id, origin, caption, sentence(text, fault));
    }

    private static Message sentence(String text, SyntaxFault fault) {
        int line = LineIndex.of(text).position(fault.range().start()).line();
        return Message.of(BUNDLE, "template.syntax", String.valueOf(line));
    }
}
