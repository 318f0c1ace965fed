package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.placeholder.OffsetMap;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the kubelet will expand in a container: {@code $(X)} in {@code env[].value}, {@code command} and {@code args}. A
 * value may refer to what stands before it; services of the namespace bring variables of their own. Source:
 * {@code pkg/kubelet/kubelet_pods.go}, {@code makeEnvironmentVariables}.
 */
final class RuntimeReferences {
    private static final Pattern REFERENCE = Pattern.compile("\\$(\\$|\\(([A-Za-z_][A-Za-z0-9_.-]*)\\))");
    private static final Pattern OF_SERVICES =
            Pattern.compile("[A-Z0-9_]+_(SERVICE_HOST|SERVICE_PORT(_.*)?|PORT(_.*)?)");
    private static final List<String> LISTS = List.of("initContainers", "containers");

    private final Findings findings;
    private final YamlStream rendered;
    private final OffsetMap map;
    private final Set<Integer> judged = new HashSet<>();

    RuntimeReferences(Findings findings, YamlStream rendered, OffsetMap map) {
        this.findings = findings;
        this.rendered = rendered;
        this.map = map;
    }

    /** Judges every container, then tells of references that stand anywhere else. */
    void report() {
        if (rendered.text().indexOf('$') < 0) {
            return;
        }
        Manifests.of(rendered.documents()).forEach(object -> {
            Field spec = object.get("spec", "template", "spec");
            LISTS.forEach(list -> spec.get(list).items().forEach(this::container));
        });
        Matcher matcher = REFERENCE.matcher(rendered.text());
        while (matcher.find()) {
            if (matcher.group(2) != null && !judged.contains(matcher.start())) {
                elsewhere(matcher);
            }
        }
    }

    private void container(Field container) {
        boolean open = container.get("envFrom").exists();
        Set<String> known = new HashSet<>();
        for (Field variable : container.get("env").items()) {
            expanded(variable.get("value"), known, open);
            known.add(variable.get("name").text());
        }
        container.get("command").items().forEach(word -> expanded(word, known, open));
        container.get("args").items().forEach(word -> expanded(word, known, open));
    }

    private void expanded(Field field, Set<String> known, boolean open) {
        if (!field.isText()) {
            return;
        }
        TextRange whole = field.range();
        Matcher matcher = REFERENCE.matcher(rendered.text()).region(whole.start(), whole.end());
        while (matcher.find()) {
            judged.add(matcher.start());
            TextRange range = map.toTemplate(new TextRange(matcher.start(), matcher.end()));
            String name = matcher.group(2);
            if (name == null) {
                dollars(range, matcher.end());
            } else if (open || known.contains(name) || OF_SERVICES.matcher(name).matches()) {
                say("PH011", "", Severity.HINT, Stage.NODE, range, name);
            } else {
                say("PH012", ".container", Severity.WARNING, Stage.NODE, range, name);
            }
        }
    }

    /** Two dollars before a bracket are meant as an escape; before anything else one of them is lost. */
    private void dollars(TextRange range, int after) {
        if (!rendered.text().startsWith("(", after)) {
            say("PH012", ".dollars", Severity.WARNING, Stage.NODE, range, "$$");
        }
    }

    private void elsewhere(Matcher matcher) {
        TextRange range = map.toTemplate(new TextRange(matcher.start(), matcher.end()));
        say("PH011", ".elsewhere", Severity.HINT, Stage.NODE, range, matcher.group(2));
    }

    private void say(String code, String variant, Severity severity, Stage stage, TextRange range, String name) {
        if (findings.has(range, "PH008")) {
            return;
        }
        findings.text(code, severity, stage, range, Findings.say(code + variant, name));
    }
}
