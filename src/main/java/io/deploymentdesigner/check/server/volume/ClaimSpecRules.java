package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.metadata.LabelSelectors;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import java.util.List;
import java.util.Objects;

/** The claim of an ephemeral volume. Source: {@code ValidatePersistentVolumeClaimSpec}. */
final class ClaimSpecRules {
    private static final Place SPECS = ClaimTemplateRules.TEMPLATES.struct("spec");
    private static final List<String> ACCESS_MODES =
            List.of("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod");
    private static final List<String> VOLUME_MODES = List.of("Filesystem", "Block");

    private ClaimSpecRules() {}

    static List<Rule> rules() {
        Place classes = SPECS.field("storageClassName", "volumeAttributesClassName");
        return VolumeRules.table()
                .rule("VOL-PVC-MODES", "ValidatePersistentVolumeClaimSpec", SPECS, ClaimSpecRules::accessModes)
                .rule("VOL-PVC-SIZE", "ValidatePersistentVolumeClaimSpec", SPECS, ClaimSpecRules::size)
                .rule("VOL-PVC-CLASS", "ValidatePersistentVolumeClaimSpec", classes, ClaimSpecRules::className)
                .rule(
                        "VOL-PVC-VMODE",
                        "ValidatePersistentVolumeClaimSpec",
                        SPECS.field("volumeMode"),
                        ClaimSpecRules::mode)
                .rule("VOL-PVC-SEL", "ValidateLabelSelector", SPECS.field("selector"), LabelSelectors::check)
                .rule("VOL-PVC-SOURCE", "validateDataSource", SPECS, ClaimSpecRules::dataSources)
                .rules();
    }

    private static void accessModes(Field spec, Findings findings) {
        Field modes = spec.get("accessModes");
        if (modes.items().isEmpty()) {
            findings.required(modes);
        }
        for (Field mode : modes.items()) {
            if (!ACCESS_MODES.contains(mode.text())) {
                findings.notSupported(mode, ACCESS_MODES).path(modes.path());
            }
        }
        List<String> good = modes.items().stream()
                .map(Field::text)
                .filter(ACCESS_MODES::contains)
                .toList();
        if (good.contains("ReadWriteOncePod") && good.stream().distinct().count() > 1) {
            findings.forbidden(modes, "claim.oncePod");
        }
    }

    private static void size(Field spec, Findings findings) {
        Field storage = spec.get("resources", "requests").entry("storage");
        String path = spec.path() + ".resources[storage]";
        if (!storage.isWritten()) {
            findings.required(spec.get("resources", "requests"), "claim.size").path(path);
            return;
        }
        Quantity size = storage.isNull() ? Quantity.ZERO : Quantity.parse(storage.text());
        if (size != null && size.sign() <= 0) {
            findings.invalid(storage, "claim.size.positive", storage.text()).path(path);
        }
    }

    private static void className(Field name, Findings findings) {
        if (!name.isEmptyText()) {
            Spelling.check(findings, name, DnsName.subdomain(name.text()));
        }
    }

    private static void mode(Field mode, Findings findings) {
        if (!mode.isEmptyText() && !VOLUME_MODES.contains(mode.text())) {
            findings.notSupported(mode, VOLUME_MODES);
        }
    }

    private static void dataSources(Field spec, Findings findings) {
        Field source = spec.get("dataSource");
        Field reference = spec.get("dataSourceRef");
        dataSource(source, findings);
        dataSource(reference, findings);
        boolean both = source.exists() && reference.exists();
        if (both && !sameSource(source, reference)) {
            findings.invalid(spec, "claim.sources").range(reference.range());
        }
    }

    private static boolean sameSource(Field one, Field other) {
        return List.of("apiGroup", "kind", "name").stream()
                .allMatch(name ->
                        Objects.equals(one.get(name).text(), other.get(name).text()));
    }

    private static void dataSource(Field source, Findings findings) {
        if (!source.exists()) {
            return;
        }
        List.of("name", "kind").stream()
                .map(source::get)
                .filter(Field::isEmptyText)
                .forEach(findings::required);
        Field group = source.get("apiGroup");
        if (group.isEmptyText()) {
            if (!source.get("kind").text().equals("PersistentVolumeClaim")) {
                findings.invalid(source, "claim.source.kind");
            }
        } else {
            Spelling.check(findings, group, DnsName.subdomain(group.text()));
        }
    }
}
