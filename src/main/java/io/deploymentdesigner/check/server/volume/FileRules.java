package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.downward.FieldRef;
import io.deploymentdesigner.check.server.downward.ResourceFieldRef;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Range;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.util.List;

/** Files made of keys of a ConfigMap or Secret, or of facts about the pod. */
final class FileRules {
    private static final Place WITH_MODE = VolumeRules.first("configMap", "secret", "downwardAPI", "projected");
    private static final Place PROJECTED = VolumeRules.first("projected").items("sources");
    private static final Place KEYS = VolumeRules.first("configMap", "secret")
            .or(PROJECTED.field("configMap", "secret"))
            .items("items");
    private static final Place FACTS =
            VolumeRules.first("downwardAPI").or(PROJECTED.field("downwardAPI")).items("items");

    private FileRules() {}

    static List<Rule> rules() {
        return VolumeRules.table()
                .rule("VOL-MODE", "validateConfigMapVolumeSource", WITH_MODE.field("defaultMode"), FileRules::mode)
                .rule("VOL-ITEM-MODE", "validateKeyToPath", KEYS.field("mode"), FileRules::mode)
                .rule("VOL-ITEM-KEY", "validateKeyToPath", KEYS, FileRules::key)
                .rule("VOL-ITEM-PATH", "ValidateLocalNonReservedPath", KEYS, FileRules::keyPath)
                .rule("VOL-DOWNWARD-PATH", "validateDownwardAPIVolumeFile", FACTS, FileRules::factPath)
                .rule("VOL-DOWNWARD-REF", "validateDownwardAPIVolumeFile", FACTS, FileRules::reference)
                .rule("VOL-DOWNWARD-MODE", "validateDownwardAPIVolumeFile", FACTS.field("mode"), FileRules::factMode)
                .rules();
    }

    static void mode(Field mode, Findings findings) {
        mode(mode, mode.path(), findings);
    }

    private static void mode(Field mode, String path, Findings findings) {
        if (!Range.FILE_MODE.violations(mode.intValue()).isEmpty()) {
            findings.invalid(mode, "mode", mode.text()).path(path).fix(Fixes.remove(mode, false));
        }
    }

    private static void factMode(Field mode, Findings findings) {
        mode(mode, owner(mode.parent()) + ".mode", findings);
    }

    private static void key(Field item, Findings findings) {
        if (item.get("key").isEmptyText()) {
            findings.required(item.get("key"));
        }
    }

    private static void keyPath(Field item, Findings findings) {
        path(item.get("path"), item.get("path").path(), findings);
    }

    /** The server leaves the item's index out of all these paths. */
    private static String owner(Field item) {
        return item.parent().parent().path();
    }

    private static void factPath(Field item, Findings findings) {
        path(item.get("path"), owner(item) + ".path", findings);
    }

    private static void path(Field path, String shown, Findings findings) {
        if (path.isEmptyText()) {
            findings.required(path).path(shown);
        }
        Spelling.check(findings, path, Words.filePath(path.text())).forEach(finding -> finding.path(shown));
    }

    private static void reference(Field item, Findings findings) {
        Field fieldRef = item.get("fieldRef");
        Field resource = item.get("resourceFieldRef");
        if (fieldRef.exists()) {
            FieldRef.OF_VOLUME.check(fieldRef, owner(item) + ".fieldRef", findings);
            if (resource.exists()) {
                findings.invalid(item, "downward.both").path(owner(item)).fix(Fixes.remove(resource, false));
            }
        } else if (resource.exists()) {
            ResourceFieldRef.checkInVolume(resource, owner(item) + ".resourceFieldRef", findings);
        } else {
            findings.required(item, "downward.none").path(owner(item));
        }
    }
}
