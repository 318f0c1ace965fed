package io.deploymentdesigner.check.server.metadata;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.kubernetes.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The owners that an object names; the server's paths leave out the index. */
final class OwnerReferences {
    static final Place PLACE = Places.METADATA.items("ownerReferences");

    private OwnerReferences() {}

    static void each(Field owner, Findings findings) {
        if (version(owner.get("apiVersion").text()).isEmpty()) {
            empty(owner, "apiVersion", "owner.apiVersion", findings);
        }
        for (String name : List.of("kind", "name", "uid")) {
            if (owner.get(name).isEmptyText()) {
                empty(owner, name, "owner.empty", findings);
            }
        }
    }

    private static void empty(Field owner, String name, String key, Findings findings) {
        findings.invalid(owner.get(name), key, name).path(owner.parent().path() + "." + name);
    }

    /** What stands behind the slash, or all of it; empty also where there are two slashes. */
    private static String version(String apiVersion) {
        String[] parts = apiVersion.split("/", -1);
        return parts.length > 2 ? "" : parts[parts.length - 1];
    }

    static void event(Field owner, Findings findings) {
        if (owner.get("apiVersion").text().equals("v1")
                && owner.get("kind").text().equals("Event")) {
            findings.invalid(owner, "owner.event").path(owner.parent().path());
        }
    }

    static void controllers(Field metadata, Findings findings) {
        metadata.get("ownerReferences").items().stream()
                .filter(owner -> owner.get("controller").bool())
                .skip(1)
                .forEach(owner -> findings.invalid(owner, "owner.controller")
                        .path(owner.parent().path()));
    }

    static void twice(Field metadata, Findings findings) {
        Set<List<String>> seen = new HashSet<>();
        List<Field> repeated = metadata.get("ownerReferences").items().stream()
                .filter(owner -> !seen.add(identity(owner)))
                .toList();
        if (!repeated.isEmpty()) {
            findings.warning(repeated.getFirst(), "owner.twice").path(".metadata.ownerReferences");
        }
    }

    private static List<String> identity(Field owner) {
        return List.of(
                owner.get("apiVersion").text(),
                owner.get("kind").text(),
                owner.get("name").text(),
                owner.get("uid").text(),
                owner.get("controller").text(),
                owner.get("blockOwnerDeletion").text());
    }
}
