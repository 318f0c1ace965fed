package io.deploymentdesigner.check.server;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.ServiceRanges;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;

/** What the check says to a small manifest, in a form that tests can write down. */
public record Checked(ServerVerdict verdict) {
    /** A Deployment whose pod has these fields, in flow style. */
    public static Checked pod(String fields, KubernetesVersion version) {
        return manifest("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web}
                spec:
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec: {%s}
                """.formatted(fields), version);
    }

    /** A Deployment whose pod has these fields, in the default version. */
    public static Checked pod(String fields) {
        return pod(fields, KubernetesVersion.DEFAULT);
    }

    /** A Deployment whose only container has these fields beside name and image. */
    public static Checked container(String fields, KubernetesVersion version) {
        return pod("containers: [{name: web, image: web:1, " + fields + "}]", version);
    }

    /** A Deployment whose only container has these fields, in the default version. */
    public static Checked container(String fields) {
        return container(fields, KubernetesVersion.DEFAULT);
    }

    /** A Service with these fields of its spec. */
    public static Checked service(String fields, KubernetesVersion version) {
        return manifest(serviceText(fields), version);
    }

    /** A Service with these fields of its spec, in a cluster with these ranges. */
    public static Checked service(String fields, ServiceRanges ranges) {
        return manifest(serviceText(fields), ApiServer.DEFAULT.with(ranges));
    }

    private static String serviceText(String fields) {
        return "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {" + fields + "}\n";
    }

    /** Any manifest. */
    public static Checked manifest(String yaml, KubernetesVersion version) {
        return manifest(yaml, ApiServer.DEFAULT.with(version));
    }

    /** Any manifest, sent to a server of one's own. */
    public static Checked manifest(String yaml, ApiServer server) {
        return new Checked(ServerCheck.check(YamlReader.read(yaml), 0, server));
    }

    /** The errors as {@code type path}, the pod's spec shortened to P. */
    public List<String> errors() {
        return told(Severity.ERROR).stream()
                .map(each -> each.type() + " " + each.path().replace("spec.template.spec", "P"))
                .toList();
    }

    /** The codes of the warnings. */
    public List<String> warnings() {
        return told(Severity.WARNING).stream().map(Diagnostic::code).toList();
    }

    /** The titles of the first finding's fixes. */
    public List<String> fixes() {
        return verdict.diagnostics().getFirst().fixes().stream()
                .map(fix -> fix.title().text(Locale.ENGLISH))
                .toList();
    }

    private List<Diagnostic> told(Severity severity) {
        return verdict.diagnostics().stream()
                .filter(each -> each.severity() == severity)
                .toList();
    }
}
