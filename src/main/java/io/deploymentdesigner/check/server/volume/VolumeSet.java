package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.kubernetes.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The volumes that containers may refer to, by name: the server forgets a volume that has any fault, so that its mounts
 * are refused as well. Source: {@code ValidateVolumes}.
 */
public final class VolumeSet {
    private final Map<String, Field> byName;

    private VolumeSet(Map<String, Field> byName) {
        this.byName = byName;
    }

    /** The good volumes of the object under check; the volumes' own rules have run. */
    public static VolumeSet of(Findings findings) {
        Map<String, Field> good = new HashMap<>();
        for (Field volume : findings.subject().at(Places.VOLUMES)) {
            if (!findings.hasErrorsWithin(volume)) {
                good.put(volume.get("name").text(), volume);
            }
        }
        return new VolumeSet(good);
    }

    /** The volume of that name, or null. */
    public @Nullable Field get(String name) {
        return byName.get(name);
    }

    /** Whether a volume is an emptyDir, said or not: without a type the server makes it one. */
    public static boolean isEmptyDir(Field volume) {
        return VolumeTypeRules.types(volume).stream()
                .allMatch(type -> type.name().equals("emptyDir"));
    }
}
