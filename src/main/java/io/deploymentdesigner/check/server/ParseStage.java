package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Whether the text becomes an object with an apiVersion and a kind: go-yaml reads it, it turns into JSON, and that is an
 * object (apimachinery, {@code runtime/serializer/json} and {@code sigs.k8s.io/yaml}).
 */
final class ParseStage {
    static final String BUNDLE = "io.deploymentdesigner.check.server.messages";

    private ParseStage() {}

    /** The finding for a document that the text breaks off before. */
    static Diagnostic unreadable(YamlStream rendered, int document) {
        SyntaxFault fault = rendered.fault();
        TextRange range = fault == null ? TextRange.at(rendered.text().length()) : fault.range();
        return new Diagnostic(
                "PARSE-SYNTAX",
                Source.SERVER,
                Severity.ERROR,
                Stage.PARSE,
                null,
                ErrorType.PARSE.word(),
                "",
                document,
                range,
                fault == null ? Message.of(BUNDLE, "parse." + SyntaxFault.Kind.SYNTAX) : sentence(fault),
                List.of());
    }

    /** Why a text is no YAML. */
    static Message sentence(SyntaxFault fault) {
        return Message.of(BUNDLE, "parse." + fault.kind(), fault.arguments().toArray());
    }

    /** What keeps a document that is YAML from being an object. */
    static List<Finding> check(Field root) {
        if (root.node() == null) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>(new JsonConversion(root).findings());
        found.addAll(object(root));
        return found;
    }

    /** What keeps what stands there in good JSON from being an object with an apiVersion and a kind. */
    static List<Finding> object(Field root) {
        List<Finding> found = new ArrayList<>();
        if (root.exists() && !root.isMapping()) {
            found.add(finding("PARSE-ROOT", root, "parse.root"));
        }
        for (String name : List.of("apiVersion", "kind")) {
            Field field = root.get(name);
            if (field.exists() && !field.isText()) {
                found.add(finding("PARSE-TYPE-META", field, "parse.typeMeta", name));
            }
        }
        return found;
    }

    static Finding finding(String code, Field field, String key, Object... arguments) {
        Message message = Message.of(BUNDLE, key, arguments);
        return Findings.of(code, Stage.PARSE, ErrorType.PARSE, Objects.requireNonNull(field), message)
                .path("");
    }
}
