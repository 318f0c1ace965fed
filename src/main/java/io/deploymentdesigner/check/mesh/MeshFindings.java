package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.istio.ProxyConfigText;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;

/** Collects what the rules say; a rule's sentence has the rule's code as its key. */
final class MeshFindings {
    private static final String BUNDLE = "io.deploymentdesigner.check.mesh.messages";

    private final List<Diagnostic> found = new ArrayList<>();

    List<Diagnostic> all() {
        return found;
    }

    /** A finding without a way to mend it in the file. */
    void add(String code, Severity severity, Field field, Object... arguments) {
        add(code, severity, field, List.of(), arguments);
    }

    /** A finding and ways to mend it, best first. */
    void add(String code, Severity severity, Field field, List<Fix> fixes, Object... arguments) {
        addAs(code, code, severity, field, fixes, arguments);
    }

    /** A finding that is told in one of several sentences. */
    void addAs(String key, String code, Severity severity, Field field, List<Fix> fixes, Object... arguments) {
        found.add(new Diagnostic(
                code,
                Source.MESH,
                severity,
                Stage.ADVICE,
                null,
                null,
                field.path(),
                field.document().index(),
                field.range(),
                message(key, arguments),
                fixes));
    }

    /** A sentence of this room. */
    static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** A way to mend a finding; its title is the message {@code fix.key}. */
    static Fix fix(String key, boolean safe, List<YamlEdit> edits, Object... arguments) {
        return new Fix(Message.of(BUNDLE, "fix." + key, arguments), safe, edits);
    }

    /** A fix that changes one setting of the proxy's configuration and keeps the others; none where it is unreadable. */
    static List<Fix> config(MeshSubject subject, String key, String setting, String value, Object... arguments) {
        Field annotation = subject.pod().metadata().get("annotations").entry(ProxyConfig.ANNOTATION);
        return ProxyConfigText.with(annotation.text(), setting, value)
                .map(text -> new YamlEdit.SetScalar(annotation.yamlPath(), text, YamlEdit.ValueType.STRING))
                .map(edit -> fix(key, false, List.of(edit), arguments))
                .stream()
                .toList();
    }
}
