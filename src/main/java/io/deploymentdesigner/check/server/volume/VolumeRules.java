package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import java.util.List;
import java.util.stream.Stream;

/** All rules about a pod's volumes. They run before those of containers, which refer to good volumes only. */
public final class VolumeRules {
    static final String BUNDLE = "io.deploymentdesigner.check.server.volume.messages";
    private static final List<Rule> RULES = Stream.of(
                    VolumeTypeRules.rules(),
                    RequiredFieldRules.rules(),
                    FileRules.rules(),
                    LocalVolumeRules.rules(),
                    ProjectedRules.rules(),
                    ClaimTemplateRules.rules(),
                    ClaimSpecRules.rules(),
                    NetworkDiskRules.rules(),
                    CloudDiskRules.rules(),
                    VolumeNameRules.rules(),
                    VolumeWarnings.rules())
            .flatMap(List::stream)
            .toList();

    private VolumeRules() {}

    /** The rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    static RuleTable table() {
        return RuleTable.of(BUNDLE, "pkg/apis/core/validation/validation.go");
    }

    /** The sources of these types that count: the first of each volume. */
    static Place first(String... types) {
        return Places.VOLUMES
                .field(types)
                .where(source -> VolumeTypeRules.types(source.parent()).getFirst() == source);
    }
}
