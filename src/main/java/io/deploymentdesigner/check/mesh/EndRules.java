package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes wrong while the pod ends. */
final class EndRules {
    private static final Pattern SLEEP = Pattern.compile("\\bsleep\\s+(\\d{1,6})\\b");

    private EndRules() {}

    /** I09: beside the app the proxy stops listening after its own drain time, whatever the app still has to do. */
    static void appOutlivesTheProxy(MeshSubject subject, MeshFindings findings) {
        ProxyConfig config = ProxyConfig.of(subject.pod());
        if (!subject.hasClassicSidecar() || config.exitsOnZeroConnections()) {
            return;
        }
        long drain = MeshTiming.leaves(config, subject.times());
        for (Field container : subject.apps()) {
            Field preStop = container.get("lifecycle", "preStop");
            long sleep = sleepSeconds(preStop);
            long stops = subject.assumptions().app(container.get("name").text()).exitOnTermMs();
            List<Fix> fixes = fixes(subject, sleep + (stops > drain ? (stops + 999) / 1000 : 0));
            if (sleep * 1000 > drain) {
                findings.add("I09", Severity.WARNING, preStop, fixes, sleep, drain / 1000);
            } else if (stops > drain) {
                findings.addAs(
                        "I09.stops",
                        "I09",
                        Severity.WARNING,
                        container.get("lifecycle"),
                        fixes,
                        (stops + 999) / 1000,
                        drain / 1000);
            }
        }
    }

    private static long sleepSeconds(Field preStop) {
        if (preStop.get("sleep").exists()) {
            return preStop.get("sleep", "seconds").intValue();
        }
        StringBuilder command = new StringBuilder();
        preStop.get("exec", "command")
                .items()
                .forEach(word -> command.append(word.text()).append(' '));
        Matcher sleep = SLEEP.matcher(command);
        return sleep.find() ? Long.parseLong(sleep.group(1)) : 0;
    }

    private static List<Fix> fixes(MeshSubject subject, long sleep) {
        String drain = String.valueOf(sleep + 5);
        return MeshFindings.config(subject, "drain", "terminationDrainDuration", '"' + drain + "s\"", drain);
    }

    /** I12: the proxy beside the task goes on when the task is done. */
    static void jobNeverCompletes(MeshSubject subject, MeshFindings findings) {
        boolean job = subject.manifest().get("kind").text().endsWith("Job");
        if (job && subject.hasClassicSidecar()) {
            Field annotation = subject.pod().metadata().get("annotations").entry("sidecar.istio.io/nativeSidecar");
            var edit = new YamlEdit.SetScalar(annotation.yamlPath(), "true", YamlEdit.ValueType.STRING);
            Fix fix = MeshFindings.fix("native", false, List.of(edit));
            findings.add("I12", Severity.WARNING, subject.manifest().get("kind"), List.of(fix));
        }
    }
}
