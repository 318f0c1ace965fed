package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.metadata.NameFix;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of volumes. They come after all other rules of volumes, for only good ones count as the first of a name. */
final class VolumeNameRules {
    private VolumeNameRules() {}

    static List<Rule> rules() {
        return VolumeRules.table()
                .rule("VOL-NAME", "ValidateVolumes", Places.VOLUMES, VolumeNameRules::name)
                .rule("VOL-DUP", "ValidateVolumes", Places.POD, VolumeNameRules::unique)
                .rules();
    }

    private static void name(Field volume, Findings findings) {
        Field name = volume.get("name");
        if (name.isEmptyText()) {
            findings.required(name);
        } else {
            Spelling.check(findings, name, DnsName.label(name.text()))
                    .forEach(finding -> NameFix.of(name).ifPresent(finding::fix));
        }
    }

    private static void unique(Field pod, Findings findings) {
        Set<String> names = new HashSet<>();
        for (Field volume : findings.subject().at(Places.VOLUMES)) {
            Field name = volume.get("name");
            if (names.contains(name.text())) {
                findings.duplicate(name);
            } else if (!findings.hasErrorsWithin(volume)) {
                names.add(name.text());
            }
        }
    }
}
