package io.deploymentdesigner.check.server.configmap;

import io.deploymentdesigner.check.server.metadata.MetadataRules;
import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.ConfigKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The rules of a ConfigMap: good keys, each in one of the two maps, and not too much. Source: {@code ValidateConfigMap}. */
public final class ConfigMapRules {
    /** The most bytes that all values together may have; keys do not count. */
    public static final int MOST_BYTES = 1_048_576;

    private static final String BUNDLE = "io.deploymentdesigner.check.server.configmap.messages";
    private static final List<Rule> RULES = Stream.concat(MetadataRules.subdomain().rules().stream(), own().stream())
            .toList();

    private ConfigMapRules() {}

    /** The rules, those of the metadata included. */
    public static List<Rule> rules() {
        return RULES;
    }

    private static List<Rule> own() {
        return RuleTable.of(BUNDLE, "pkg/apis/core/validation/validation.go")
                .rule("CM-KEY", "ValidateConfigMap", Place.ROOT.entries("data", "binaryData"), ConfigMapRules::key)
                .rule("CM-DUP", "ValidateConfigMap", Place.ROOT.entries("data"), ConfigMapRules::unique)
                .rule("CM-SIZE", "ValidateConfigMap", Place.ROOT, ConfigMapRules::size)
                .rules();
    }

    private static void key(Field entry, Findings findings) {
        Spelling.check(findings, ErrorType.INVALID, entry, entry.name(), ConfigKey.violations(entry.name()))
                .forEach(finding -> finding.range(entry.keyRange()));
    }

    private static void unique(Field entry, Findings findings) {
        if (entry.parent().parent().get("binaryData").entry(entry.name()).isWritten()) {
            findings.invalid(entry, "key.both", entry.name())
                    .range(entry.keyRange())
                    .fix(Fixes.remove(entry, false));
        }
    }

    /** The server names no field. */
    private static void size(Field root, Findings findings) {
        long text = root.get("data").entries().stream()
                .mapToLong(entry -> entry.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long binary = root.get("binaryData").entries().stream()
                .mapToLong(entry -> decodedBytes(entry.text()))
                .sum();
        if (text + binary > MOST_BYTES) {
            String bytes = String.valueOf(text + binary);
            findings.error(ErrorType.TOO_LONG, root, "size", bytes, String.valueOf(MOST_BYTES))
                    .path("[]");
        }
    }

    private static long decodedBytes(String base64) {
        long letters =
                base64.chars().filter(c -> c != '\n' && c != '\r' && c != '=').count();
        return letters * 3 / 4;
    }
}
