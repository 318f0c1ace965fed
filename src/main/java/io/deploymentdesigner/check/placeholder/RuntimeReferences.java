package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.kubernetes.ShellLine;
import io.deploymentdesigner.placeholder.OffsetMap;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the kubelet will expand in a container: {@code $(X)} in {@code env[].value}, {@code command}, {@code args} and
 * {@code volumeMounts[].subPathExpr}. A value may refer to what stands before it; services of the namespace bring
 * variables of their own. Source: {@code pkg/kubelet/kubelet_pods.go}, {@code makeEnvironmentVariables}.
 */
final class RuntimeReferences {
    private static final Pattern REFERENCE = Pattern.compile("\\$(\\$|\\(([A-Za-z_][A-Za-z0-9_.-]*)\\))");
    private static final Pattern OF_SERVICES =
            Pattern.compile("[A-Z0-9_]+_(SERVICE_HOST|SERVICE_PORT(_.*)?|PORT(_.*)?)");
    private static final List<String> LISTS = List.of("initContainers", "containers");

    /** What a name is that no variable of the container has. */
    private enum Unknown {
        /** May come with {@code envFrom}. */
        OF_IMPORT,
        /** A command of the shell that reads it. */
        OF_SHELL,
        /** Left as it is by mistake. */
        NOBODYS
    }

    private final Findings findings;
    private final YamlStream rendered;
    private final OffsetMap map;
    private final Set<Integer> judged = new HashSet<>();
    private final List<TextRange> others = new ArrayList<>();

    RuntimeReferences(Findings findings, YamlStream rendered, OffsetMap map) {
        this.findings = findings;
        this.rendered = rendered;
        this.map = map;
    }

    /**
     * Judges every container of whatever makes pods, then tells of references that stand anywhere else but in objects
     * without a pod.
     */
    void report() {
        if (rendered.text().indexOf('$') < 0) {
            return;
        }
        Manifests.of(rendered.documents()).forEach(object -> {
            Field spec = ScenarioReader.podSpec(object);
            if (!spec.exists() && object.get("kind").exists()) {
                others.add(object.document().range());
            }
            LISTS.forEach(list -> spec.get(list).items().forEach(this::container));
        });
        Matcher matcher = REFERENCE.matcher(rendered.text());
        while (matcher.find()) {
            int at = matcher.start();
            boolean ofOther = others.stream().anyMatch(document -> document.contains(at));
            if (matcher.group(2) != null && !ofOther && !judged.contains(at)) {
                elsewhere(matcher);
            }
        }
    }

    private void container(Field container) {
        Unknown other = container.get("envFrom").exists() ? Unknown.OF_IMPORT : Unknown.NOBODYS;
        Set<String> known = new HashSet<>();
        for (Field variable : container.get("env").items()) {
            expanded(variable.get("value"), known, other);
            known.add(variable.get("name").text());
        }
        // A shell runs what the kubelet leaves as it is: $(hostname) is a command of its own.
        boolean shell = other == Unknown.NOBODYS && ShellLine.of(container).isPresent();
        Unknown word = shell ? Unknown.OF_SHELL : other;
        container.get("command").items().forEach(each -> expanded(each, known, word));
        container.get("args").items().forEach(each -> expanded(each, known, word));
        container.get("volumeMounts").items().forEach(mount -> expanded(mount.get("subPathExpr"), known, other));
    }

    private void expanded(Field field, Set<String> known, Unknown other) {
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
            } else if (known.contains(name) || OF_SERVICES.matcher(name).matches() || other == Unknown.OF_IMPORT) {
                say("PH011", "", Severity.HINT, Stage.NODE, range, name);
            } else if (other == Unknown.NOBODYS) {
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
