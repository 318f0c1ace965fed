package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.EnvironmentName;
import java.util.List;
import java.util.stream.Stream;

/** Whole ConfigMaps and Secrets as environment variables. */
final class EnvFromRules {
    private static final Place ITEMS = Places.ALL_CONTAINERS.items("envFrom");

    private EnvFromRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("EF-1", "ValidateEnvFrom", ITEMS.field("prefix"), EnvFromRules::prefix)
                .rule("EF-2", "ValidateEnvFrom", ITEMS, EnvFromRules::oneSource)
                .rule(
                        "EF-3",
                        "validateConfigMapEnvSource",
                        ITEMS.field("configMapRef", "secretRef"),
                        EnvFromRules::name)
                .rules();
    }

    private static void prefix(Field prefix, Findings findings) {
        if (!prefix.isEmptyText()) {
            Spelling.check(findings, prefix, EnvironmentName.relaxed(prefix.text()));
        }
    }

    /** The server names the list, not the item. */
    private static void oneSource(Field item, Findings findings) {
        List<Field> sources = Stream.of(item.get("configMapRef"), item.get("secretRef"))
                .filter(Field::exists)
                .toList();
        String list = item.parent().path();
        if (sources.isEmpty()) {
            findings.invalid(item, "envFrom.empty").path(list).fix(Fixes.remove(item, false));
        } else if (sources.size() > 1) {
            findings.invalid(item, "envFrom.many").path(list).fix(Fixes.remove(sources.getLast(), false));
        }
    }

    private static void name(Field ref, Findings findings) {
        Field name = ref.get("name");
        if (name.isEmptyText()) {
            findings.required(name);
        } else {
            Spelling.check(findings, name, DnsName.subdomain(DnsName.asPrefix(name.text())));
        }
    }
}
