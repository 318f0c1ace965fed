package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import java.util.List;
import java.util.Map;

/** What the API server warns of in volumes it accepts. Source: {@code pkg/api/pod/warnings.go}. */
final class VolumeWarnings {
    /** Types that work no more, and how the server spells them in its paths. */
    private static final Map<String, String> GONE = Map.of(
            "photonPersistentDisk", "photonPersistentDisk",
            "gitRepo", "gitRepo",
            "scaleIO", "scaleIO",
            "flocker", "flocker",
            "storageos", "storageOS",
            "quobyte", "quobyte",
            "glusterfs", "glusterfs",
            "cephfs", "cephfs",
            "rbd", "rbd");

    private VolumeWarnings() {}

    static List<Rule> rules() {
        return RuleTable.of(VolumeRules.BUNDLE, "pkg/api/pod/warnings.go")
                .rule("W-VOL-GONE", "warningsForPodSpecAndMeta", Places.VOLUMES, VolumeWarnings::gone)
                .rule(
                        "W-VOL-EMPTY",
                        "warningsForProjectedVolume",
                        VolumeRules.first("projected").items("sources"),
                        VolumeWarnings::empty)
                .rule("W-VOL-OVERLAP", "warningsForOverlappingVirtualPaths", Places.VOLUMES, PathOverlaps::check)
                .rule(
                        "W-VOL-BYTES",
                        "warningsForPersistentVolumeClaimSpec",
                        ClaimTemplateRules.TEMPLATES,
                        VolumeWarnings::bytes)
                .rules();
    }

    private static void gone(Field volume, Findings findings) {
        for (Field type : VolumeTypeRules.types(volume)) {
            String shown = GONE.get(type.name());
            if (shown != null) {
                findings.warning(type, "type.gone", type.name()).path(volume.path() + "." + shown);
            }
        }
    }

    private static void empty(Field source, Findings findings) {
        if (ProjectedRules.types(source).isEmpty()) {
            findings.warning(source, "projected.empty").path("");
        }
    }

    private static void bytes(Field template, Findings findings) {
        for (String list : List.of("requests", "limits")) {
            Field storage = template.get("spec", "resources", list).entry("storage");
            Quantity size = Quantity.parse(storage.text());
            if (size != null && size.milliValue() % 1_000 != 0) {
                findings.warning(storage, "claim.fraction", storage.text());
            }
        }
    }
}
