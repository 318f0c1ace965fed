package io.deploymentdesigner.fx.form;

import java.util.List;
import java.util.Map;

/**
 * The values that text fields with a fixed set of values accept. The API's schema declares them as plain text and lists
 * them only in its descriptions (k8s.io/api, types.go of apps/v1 and core/v1), so they stand here by schema and field.
 */
final class FieldChoices {
    private static final Map<String, List<String>> BY_FIELD = Map.ofEntries(
            Map.entry("DeploymentStrategy.type", List.of("RollingUpdate", "Recreate")),
            Map.entry("StatefulSetUpdateStrategy.type", List.of("RollingUpdate", "OnDelete")),
            Map.entry("DaemonSetUpdateStrategy.type", List.of("RollingUpdate", "OnDelete")),
            Map.entry("StatefulSetSpec.podManagementPolicy", List.of("OrderedReady", "Parallel")),
            Map.entry("CronJobSpec.concurrencyPolicy", List.of("Allow", "Forbid", "Replace")),
            Map.entry("PodSpec.restartPolicy", List.of("Always", "OnFailure", "Never")),
            Map.entry("Container.restartPolicy", List.of("Always", "OnFailure", "Never")),
            Map.entry("PodSpec.dnsPolicy", List.of("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None")),
            Map.entry("PodSpec.preemptionPolicy", List.of("PreemptLowerPriority", "Never")),
            Map.entry("PodOS.name", List.of("linux", "windows")),
            Map.entry("Container.imagePullPolicy", List.of("Always", "IfNotPresent", "Never")),
            Map.entry("Container.terminationMessagePolicy", List.of("File", "FallbackToLogsOnError")),
            Map.entry("ContainerPort.protocol", List.of("TCP", "UDP", "SCTP")),
            Map.entry("ServicePort.protocol", List.of("TCP", "UDP", "SCTP")),
            Map.entry("HTTPGetAction.scheme", List.of("HTTP", "HTTPS")),
            Map.entry("EmptyDirVolumeSource.medium", List.of("", "Memory")),
            Map.entry("SeccompProfile.type", List.of("RuntimeDefault", "Localhost", "Unconfined")),
            Map.entry("AppArmorProfile.type", List.of("RuntimeDefault", "Localhost", "Unconfined")),
            Map.entry("PodSecurityContext.fsGroupChangePolicy", List.of("Always", "OnRootMismatch")),
            Map.entry("SecurityContext.procMount", List.of("Default", "Unmasked")),
            Map.entry("VolumeMount.mountPropagation", List.of("None", "HostToContainer", "Bidirectional")),
            Map.entry("VolumeMount.recursiveReadOnly", List.of("Disabled", "IfPossible", "Enabled")),
            Map.entry("ContainerResizePolicy.restartPolicy", List.of("NotRequired", "RestartContainer")),
            Map.entry("Toleration.operator", List.of("Exists", "Equal")),
            Map.entry("Toleration.effect", List.of("NoSchedule", "PreferNoSchedule", "NoExecute")),
            Map.entry("LabelSelectorRequirement.operator", List.of("In", "NotIn", "Exists", "DoesNotExist")),
            Map.entry("NodeSelectorRequirement.operator", List.of("In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt")),
            Map.entry("TopologySpreadConstraint.whenUnsatisfiable", List.of("DoNotSchedule", "ScheduleAnyway")),
            Map.entry("TopologySpreadConstraint.nodeAffinityPolicy", List.of("Honor", "Ignore")),
            Map.entry("TopologySpreadConstraint.nodeTaintsPolicy", List.of("Honor", "Ignore")),
            Map.entry("ServiceSpec.type", List.of("ClusterIP", "NodePort", "LoadBalancer", "ExternalName")),
            Map.entry("ServiceSpec.sessionAffinity", List.of("None", "ClientIP")),
            Map.entry("ServiceSpec.externalTrafficPolicy", List.of("Cluster", "Local")),
            Map.entry("ServiceSpec.internalTrafficPolicy", List.of("Cluster", "Local")),
            Map.entry("ServiceSpec.ipFamilyPolicy", List.of("SingleStack", "PreferDualStack", "RequireDualStack")),
            Map.entry(
                    "HostPathVolumeSource.type",
                    List.of(
                            "",
                            "DirectoryOrCreate",
                            "Directory",
                            "FileOrCreate",
                            "File",
                            "Socket",
                            "CharDevice",
                            "BlockDevice")));

    private FieldChoices() {}

    /** The values of a field of a schema; empty where any text may stand. */
    static List<String> of(String schema, String field) {
        return BY_FIELD.getOrDefault(schema + "." + field, List.of());
    }
}
