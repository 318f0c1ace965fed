package io.deploymentdesigner.check.server.container;

import static io.deploymentdesigner.check.server.container.EnvironmentRules.SOURCES;

import io.deploymentdesigner.check.server.downward.FieldRef;
import io.deploymentdesigner.check.server.downward.ResourceFieldRef;
import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.check.server.volume.VolumeSet;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.ConfigKey;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.EnvironmentName;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.util.List;

/** Where an environment variable may take its value from. */
final class EnvironmentSourceRules {
    private EnvironmentSourceRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule(
                        "ENV-FIELD",
                        "validateObjectFieldSelector",
                        SOURCES.field("fieldRef"),
                        (ref, findings) -> FieldRef.OF_ENVIRONMENT.check(ref, ref.path(), findings))
                .rule(
                        "ENV-RES",
                        "validateContainerResourceFieldSelector",
                        SOURCES.field("resourceFieldRef"),
                        (ref, findings) -> ResourceFieldRef.checkInEnvironment(ref, ref.path(), findings))
                .rule(
                        "ENV-CM",
                        "validateConfigMapKeySelector",
                        SOURCES.field("configMapKeyRef"),
                        EnvironmentSourceRules::key)
                .rule(
                        "ENV-SEC",
                        "validateSecretKeySelector",
                        SOURCES.field("secretKeyRef"),
                        EnvironmentSourceRules::key)
                .rule("ENV-FILE", "validateFileKeySelector", SOURCES.field("fileKeyRef"), EnvironmentSourceRules::file)
                .rules();
    }

    private static void key(Field ref, Findings findings) {
        Field name = ref.get("name");
        Spelling.check(findings, name, DnsName.subdomain(name.text()));
        Field key = ref.get("key");
        if (key.isEmptyText()) {
            findings.required(key);
        } else {
            Spelling.check(findings, key, ConfigKey.violations(key.text()));
        }
    }

    private static void file(Field ref, Findings findings) {
        if (findings.version().atLeast(KubernetesVersion.V1_35)) {
            fileKey(ref.get("key"), findings);
            fileVolume(ref.get("volumeName"), findings);
            filePath(ref.get("path"), findings);
        }
    }

    private static void fileKey(Field key, Findings findings) {
        if (key.isEmptyText()) {
            findings.required(key);
        } else {
            Spelling.check(findings, key, EnvironmentName.relaxed(key.text()));
        }
    }

    private static void fileVolume(Field name, Findings findings) {
        if (name.isEmptyText()) {
            findings.required(name);
            return;
        }
        Spelling.check(findings, name, DnsName.label(name.text()));
        Field volume = VolumeSet.of(findings).get(name.text());
        if (volume == null) {
            findings.error(ErrorType.NOT_FOUND, name, "fileKeyRef.volume.missing", name.text());
        } else if (!VolumeSet.isEmptyDir(volume)) {
            findings.invalid(name, "fileKeyRef.volume.emptyDir", name.text());
        }
    }

    private static void filePath(Field path, Findings findings) {
        if (path.isEmptyText()) {
            findings.required(path);
        } else {
            Spelling.check(findings, path, Words.noBacksteps(path.text()));
        }
    }
}
