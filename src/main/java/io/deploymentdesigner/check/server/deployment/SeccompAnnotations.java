package io.deploymentdesigner.check.server.deployment;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.kubernetes.Field;
import java.util.Arrays;
import java.util.Set;

/** The annotations that chose seccomp profiles before there were fields for them. */
final class SeccompAnnotations {
    private static final String POD = "seccomp.security.alpha.kubernetes.io/pod";
    private static final String CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";
    private static final String LOCAL = "localhost/";
    private static final Set<String> PROFILES = Set.of("runtime/default", "docker/default", "unconfined");

    private SeccompAnnotations() {}

    static void profile(Field annotation, Findings findings) {
        boolean seccomp = annotation.name().equals(POD) || annotation.name().startsWith(CONTAINER);
        if (!seccomp || PROFILES.contains(annotation.text())) {
            return;
        }
        String path = TemplateRules.PATH + "." + annotation.name();
        if (!annotation.text().startsWith(LOCAL)) {
            findings.invalid(annotation, "template.seccomp", annotation.text()).path(path);
            return;
        }
        String local = annotation.text().substring(LOCAL.length());
        if (local.startsWith("/")) {
            findings.invalid(annotation, "template.seccomp.path", local).path(path);
        }
        if (Arrays.asList(local.split("/")).contains("..")) {
            findings.invalid(annotation, "template.seccomp.path", local).path(path);
        }
    }

    static void match(Field pod, Findings findings) {
        Field annotations = TemplateRules.annotations(pod);
        match(annotations.entry(POD), pod.get("securityContext", "seccompProfile"), findings);
        for (Field container : findings.subject().at(Places.ALL_CONTAINERS)) {
            Field annotation =
                    annotations.entry(CONTAINER + container.get("name").text());
            match(annotation, container.get("securityContext", "seccompProfile"), findings);
        }
    }

    private static void match(Field annotation, Field profile, Findings findings) {
        if (!annotation.isWritten() || !profile.exists()) {
            return;
        }
        String said = annotation.text();
        Field type = profile.get("type");
        boolean same = switch (type.text()) {
            case "Unconfined" -> said.equals("unconfined");
            case "RuntimeDefault" -> said.equals("runtime/default") || said.equals("docker/default");
            case "Localhost" -> said.startsWith(LOCAL);
            default -> true;
        };
        Field local = profile.get("localhostProfile");
        if (!same) {
            conflict(annotation, type, findings);
        } else if (type.text().equals("Localhost") && !said.equals(LOCAL + local.text())) {
            conflict(annotation, local, findings);
        }
    }

    private static void conflict(Field annotation, Field field, Findings findings) {
        findings.forbidden(field, "template.seccomp.match", annotation.text(), field.text())
                .fix(Fixes.remove(annotation, true));
    }

    static void warn(Field pod, Findings findings) {
        Field annotations = TemplateRules.annotations(pod);
        warn(annotations.entry(POD), pod, findings);
        for (Field container : findings.subject().at(Places.LASTING_CONTAINERS)) {
            warn(annotations.entry(CONTAINER + container.get("name").text()), container, findings);
        }
    }

    private static void warn(Field annotation, Field owner, Findings findings) {
        if (annotation.isWritten()
                && !owner.get("securityContext", "seccompProfile").exists()) {
            findings.warning(annotation, "template.nonFunctional", annotation.name(), "securityContext.seccompProfile")
                    .fix(Fixes.remove(annotation, true));
        }
    }
}
