package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.kubernetes.Field;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an absent field means: the value that the API server fills in (pkg/apis/apps/v1/defaults.go and
 * pkg/apis/core/v1/defaults.go), or the zero that the controllers read. By schema and field.
 */
final class FieldDefaults {
    private static final Map<String, String> BY_FIELD = Map.ofEntries(
            Map.entry("DeploymentSpec.replicas", "1"),
            Map.entry("DeploymentSpec.minReadySeconds", "0"),
            Map.entry("DeploymentSpec.revisionHistoryLimit", "10"),
            Map.entry("DeploymentSpec.progressDeadlineSeconds", "600"),
            Map.entry("DeploymentSpec.paused", "false"),
            Map.entry("DeploymentStrategy.type", "RollingUpdate"),
            Map.entry("RollingUpdateDeployment.maxSurge", "25%"),
            Map.entry("RollingUpdateDeployment.maxUnavailable", "25%"),
            Map.entry("StatefulSetSpec.replicas", "1"),
            Map.entry("StatefulSetSpec.minReadySeconds", "0"),
            Map.entry("StatefulSetSpec.revisionHistoryLimit", "10"),
            Map.entry("StatefulSetSpec.podManagementPolicy", "OrderedReady"),
            Map.entry("StatefulSetUpdateStrategy.type", "RollingUpdate"),
            Map.entry("DaemonSetSpec.minReadySeconds", "0"),
            Map.entry("DaemonSetSpec.revisionHistoryLimit", "10"),
            Map.entry("DaemonSetUpdateStrategy.type", "RollingUpdate"),
            Map.entry("JobSpec.completions", "1"),
            Map.entry("JobSpec.parallelism", "1"),
            Map.entry("JobSpec.backoffLimit", "6"),
            Map.entry("CronJobSpec.concurrencyPolicy", "Allow"),
            Map.entry("CronJobSpec.suspend", "false"),
            Map.entry("CronJobSpec.successfulJobsHistoryLimit", "3"),
            Map.entry("CronJobSpec.failedJobsHistoryLimit", "1"),
            Map.entry("PodSpec.terminationGracePeriodSeconds", "30"),
            Map.entry("PodSpec.restartPolicy", "Always"),
            Map.entry("PodSpec.dnsPolicy", "ClusterFirst"),
            Map.entry("PodSpec.schedulerName", "default-scheduler"),
            Map.entry("PodSpec.enableServiceLinks", "true"),
            Map.entry("PodSpec.hostNetwork", "false"),
            Map.entry("PodSpec.serviceAccountName", "default"),
            Map.entry("Container.terminationMessagePath", "/dev/termination-log"),
            Map.entry("Container.terminationMessagePolicy", "File"),
            Map.entry("ContainerPort.protocol", "TCP"),
            Map.entry("Probe.initialDelaySeconds", "0"),
            Map.entry("Probe.periodSeconds", "10"),
            Map.entry("Probe.timeoutSeconds", "1"),
            Map.entry("Probe.successThreshold", "1"),
            Map.entry("Probe.failureThreshold", "3"),
            Map.entry("HTTPGetAction.path", "/"),
            Map.entry("HTTPGetAction.scheme", "HTTP"),
            Map.entry("GRPCAction.service", ""),
            Map.entry("VolumeMount.readOnly", "false"),
            Map.entry("ConfigMapVolumeSource.defaultMode", "420"),
            Map.entry("SecretVolumeSource.defaultMode", "420"),
            Map.entry("ProjectedVolumeSource.defaultMode", "420"),
            Map.entry("ConfigMapVolumeSource.optional", "false"),
            Map.entry("SecretVolumeSource.optional", "false"),
            Map.entry("ConfigMapKeySelector.optional", "false"),
            Map.entry("SecretKeySelector.optional", "false"),
            Map.entry("SecurityContext.privileged", "false"),
            Map.entry("SecurityContext.readOnlyRootFilesystem", "false"),
            Map.entry("SecurityContext.runAsNonRoot", "false"),
            Map.entry("PodSecurityContext.runAsNonRoot", "false"),
            Map.entry("ObjectFieldSelector.apiVersion", "v1"),
            Map.entry("ServiceSpec.type", "ClusterIP"),
            Map.entry("ServiceSpec.sessionAffinity", "None"),
            Map.entry("ServiceSpec.internalTrafficPolicy", "Cluster"),
            Map.entry("ServiceSpec.publishNotReadyAddresses", "false"),
            Map.entry("ServicePort.protocol", "TCP"));

    private FieldDefaults() {}

    /**
     * The default of a field, null where absent means nothing in particular.
     *
     * @param schema the schema it belongs to, such as {@code Probe}
     * @param owner the object it belongs to
     * @param name the field
     */
    static @Nullable String of(String schema, Field owner, String name) {
        return switch (schema + "." + name) {
            case "Container.imagePullPolicy" -> pullPolicy(owner.get("image").text());
            case "ServicePort.targetPort" ->
                owner.get("port").exists() ? owner.get("port").text() : null;
            default -> BY_FIELD.get(schema + "." + name);
        };
    }

    /** Always for the tag {@code latest} and for no tag at all; the server decides by the image's text. */
    private static String pullPolicy(String image) {
        if (image.contains("@")) {
            return "IfNotPresent";
        }
        String last = image.substring(image.lastIndexOf('/') + 1);
        boolean tagged = last.contains(":") && !last.endsWith(":latest");
        return tagged ? "IfNotPresent" : "Always";
    }
}
