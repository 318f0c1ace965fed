package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.util.List;

/** Volumes on the node itself: emptyDir, hostPath, gitRepo, image. */
final class LocalVolumeRules {
    private static final List<String> HOST_PATH_TYPES =
            List.of("DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice");
    private static final List<String> PULL_POLICIES = List.of("Always", "IfNotPresent", "Never");

    private LocalVolumeRules() {}

    static List<Rule> rules() {
        return VolumeRules.table()
                .rule(
                        "VOL-EMPTYDIR",
                        "validateEmptyDirVolumeSource",
                        VolumeRules.first("emptyDir").field("sizeLimit"),
                        LocalVolumeRules::sizeLimit)
                .rule(
                        "VOL-HOSTPATH",
                        "validateHostPathVolumeSource",
                        VolumeRules.first("hostPath"),
                        LocalVolumeRules::host)
                .rule(
                        "VOL-GITREPO",
                        "validateGitRepoVolumeSource",
                        VolumeRules.first("gitRepo").field("directory"),
                        (path, findings) -> Spelling.check(findings, path, Words.descendingPath(path.text())))
                .rule("VOL-IMAGE", "validateImageVolumeSource", VolumeRules.first("image"), LocalVolumeRules::image)
                .rules();
    }

    private static void sizeLimit(Field limit, Findings findings) {
        Quantity quantity = Quantity.parse(limit.text());
        if (quantity != null && quantity.sign() < 0) {
            findings.forbidden(limit, "sizeLimit", limit.text());
        }
    }

    private static void host(Field source, Findings findings) {
        Field path = source.get("path");
        Field type = source.get("type");
        if (path.isEmptyText()) {
            return;
        }
        Spelling.check(findings, path, Words.noBacksteps(path.text()));
        if (!type.isEmptyText() && !HOST_PATH_TYPES.contains(type.text())) {
            findings.notSupported(type, HOST_PATH_TYPES);
        }
    }

    private static void image(Field source, Findings findings) {
        Field policy = source.get("pullPolicy");
        boolean known = findings.version().atLeast(KubernetesVersion.V1_35);
        if (known && !policy.isEmptyText() && !PULL_POLICIES.contains(policy.text())) {
            findings.notSupported(policy, PULL_POLICIES);
        }
    }
}
