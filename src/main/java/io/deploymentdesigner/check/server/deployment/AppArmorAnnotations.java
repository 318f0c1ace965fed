package io.deploymentdesigner.check.server.deployment;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.kubernetes.Field;
import java.util.Set;

/** The annotations that chose AppArmor profiles before there were fields for them. */
final class AppArmorAnnotations {
    private static final String PREFIX = "container.apparmor.security.beta.kubernetes.io/";
    private static final String LOCAL = "localhost/";
    private static final Set<String> PROFILES = Set.of("", "runtime/default", "unconfined");

    private AppArmorAnnotations() {}

    static void check(Field annotation, Findings findings) {
        if (!annotation.name().startsWith(PREFIX)) {
            return;
        }
        String container = annotation.name().substring(PREFIX.length());
        boolean there = findings.subject().at(Places.ALL_CONTAINERS).stream()
                .anyMatch(each -> each.get("name").text().equals(container));
        String path = TemplateRules.keyPath(annotation);
        if (!there) {
            findings.invalid(annotation, "template.apparmor.container", container)
                    .path(path)
                    .fix(Fixes.remove(annotation, false));
        }
        if (!PROFILES.contains(annotation.text()) && !annotation.text().startsWith(LOCAL)) {
            findings.invalid(annotation, "template.apparmor.profile", annotation.text())
                    .path(path);
        }
    }

    /** The pod's profile counts for containers without one; the server names the container's all the same. */
    static void match(Field container, Findings findings) {
        Field annotation = annotation(container);
        Field profile = hasProfile(container) ? profile(container) : profile(pod(container));
        if (!annotation.isWritten() || !profile.exists()) {
            return;
        }
        String said = annotation.text();
        Field type = profile.get("type");
        boolean same = switch (type.text()) {
            case "Unconfined" -> said.equals("unconfined");
            case "RuntimeDefault" -> said.equals("runtime/default");
            case "Localhost" -> said.startsWith(LOCAL);
            default -> true;
        };
        Field local = profile.get("localhostProfile");
        if (!same) {
            conflict(container, annotation, type, findings);
        } else if (type.text().equals("Localhost") && !said.equals(LOCAL + local.text())) {
            conflict(container, annotation, local, findings);
        }
    }

    private static void conflict(Field container, Field annotation, Field field, Findings findings) {
        findings.forbidden(field, "template.apparmor.match", annotation.text(), field.text())
                .path(profile(container).path() + "." + field.name())
                .fix(Fixes.remove(annotation, true));
    }

    static void warn(Field container, Findings findings) {
        Field annotation = annotation(container);
        if (annotation.isWritten() && !hasProfile(container) && !hasProfile(pod(container))) {
            findings.warning(annotation, "template.deprecated", annotation.name(), "securityContext.appArmorProfile");
        }
    }

    private static Field profile(Field owner) {
        return owner.get("securityContext", "appArmorProfile");
    }

    private static boolean hasProfile(Field owner) {
        return profile(owner).exists();
    }

    private static Field pod(Field container) {
        return container.parent().parent();
    }

    private static Field annotation(Field container) {
        return TemplateRules.annotations(pod(container))
                .entry(PREFIX + container.get("name").text());
    }
}
