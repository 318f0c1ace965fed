package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several sources in one directory. The sources clusterTrustBundle and podCertificate are dropped unseen while their
 * gates are off, as they are by default. Source: {@code validateProjectionSources}.
 */
final class ProjectedRules {
    private static final Place PROJECTED = VolumeRules.first("projected");
    private static final Place SOURCES = PROJECTED.items("sources");
    private static final Place TOKENS = SOURCES.field("serviceAccountToken");
    private static final long LEAST_SECONDS = 600;
    private static final long MOST_SECONDS = 1L << 32;

    private ProjectedRules() {}

    static List<Rule> rules() {
        return VolumeRules.table()
                .rule("VOL-PROJ-MULTI", "validateProjectionSources", SOURCES, ProjectedRules::oneType)
                .rule(
                        "VOL-PROJ-NAME",
                        "validateProjectionSources",
                        SOURCES.field("secret", "configMap"),
                        ProjectedRules::name)
                .rule("VOL-PROJ-TOKEN", "validateProjectionSources", TOKENS, ProjectedRules::expiration)
                .rule("VOL-PROJ-PATH", "validateProjectionSources", TOKENS, ProjectedRules::tokenPath)
                .rule("VOL-PROJ-DUP", "validateProjectionSources", PROJECTED, ProjectedRules::uniquePaths)
                .rules();
    }

    static List<Field> types(Field source) {
        return Stream.of("secret", "configMap", "downwardAPI", "serviceAccountToken")
                .map(source::get)
                .filter(Field::exists)
                .toList();
    }

    private static void oneType(Field source, Findings findings) {
        List<Field> types = types(source);
        if (types.size() > 1) {
            findings.forbidden(source, "projected.many").fix(Fixes.remove(types.getLast(), false));
        }
    }

    private static void name(Field source, Findings findings) {
        if (source.get("name").isEmptyText()) {
            findings.required(source.get("name"));
        }
    }

    private static void expiration(Field token, Findings findings) {
        Field seconds = token.get("expirationSeconds");
        if (seconds.exists() && (seconds.intValue() < LEAST_SECONDS || seconds.intValue() > MOST_SECONDS)) {
            findings.outOfRange(seconds, LEAST_SECONDS, MOST_SECONDS).fix(Fixes.remove(seconds, false));
        }
    }

    private static void tokenPath(Field token, Findings findings) {
        Field path = token.get("path");
        String shown = token.parent().parent().parent().path() + ".path";
        if (path.isEmptyText()) {
            findings.required(path).path(shown);
        } else {
            Spelling.check(findings, path, Words.filePath(path.text())).forEach(finding -> finding.path(shown));
        }
    }

    private static void uniquePaths(Field projected, Findings findings) {
        Set<String> paths = new HashSet<>();
        projected.get("sources").items().stream()
                .flatMap(source ->
                        Stream.of("secret", "configMap", "downwardAPI").map(source::get))
                .flatMap(type -> type.get("items").items().stream())
                .map(item -> item.get("path"))
                .filter(path -> !path.isEmptyText() && !paths.add(path.text()))
                .forEach(path -> findings.invalid(path, "projected.duplicate", path.text())
                        .path(projected.path()));
    }
}
