package io.deploymentdesigner.check.server;

import java.util.Map;
import java.util.Set;

/**
 * The kinds that a server without extensions knows, by apiVersion (the API groups of Kubernetes 1.36), so that a
 * misspelt kind is told from one that is merely not checked.
 */
final class ServedKinds {
    private static final Map<String, Set<String>> BUILT_IN = Map.ofEntries(
            kinds(
                    "v1",
                    "Binding ConfigMap Endpoints Event LimitRange List Namespace Node PersistentVolume "
                            + "PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service "
                            + "ServiceAccount"),
            kinds("apps/v1", "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet"),
            kinds("batch/v1", "CronJob Job"),
            kinds("autoscaling/v1", "HorizontalPodAutoscaler Scale"),
            kinds("autoscaling/v2", "HorizontalPodAutoscaler"),
            kinds("policy/v1", "Eviction PodDisruptionBudget"),
            kinds("networking.k8s.io/v1", "IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR"),
            kinds("rbac.authorization.k8s.io/v1", "ClusterRole ClusterRoleBinding Role RoleBinding"),
            kinds(
                    "storage.k8s.io/v1",
                    "CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment " + "VolumeAttributesClass"),
            kinds("scheduling.k8s.io/v1", "PriorityClass"),
            kinds("node.k8s.io/v1", "RuntimeClass"),
            kinds("coordination.k8s.io/v1", "Lease"),
            kinds("discovery.k8s.io/v1", "EndpointSlice"),
            kinds("events.k8s.io/v1", "Event"),
            kinds("resource.k8s.io/v1", "DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice"),
            kinds("certificates.k8s.io/v1", "CertificateSigningRequest"),
            kinds("authentication.k8s.io/v1", "SelfSubjectReview TokenRequest TokenReview"),
            kinds(
                    "authorization.k8s.io/v1",
                    "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview " + "SubjectAccessReview"),
            kinds(
                    "admissionregistration.k8s.io/v1",
                    "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding "
                            + "MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding "
                            + "ValidatingWebhookConfiguration"),
            kinds("apiextensions.k8s.io/v1", "CustomResourceDefinition"),
            kinds("apiregistration.k8s.io/v1", "APIService"),
            kinds("flowcontrol.apiserver.k8s.io/v1", "FlowSchema PriorityLevelConfiguration"));
    private static final Set<String> BARE_GROUPS = Set.of("apps", "batch", "autoscaling", "policy", "extensions");

    private ServedKinds() {}

    private static Map.Entry<String, Set<String>> kinds(String apiVersion, String names) {
        return Map.entry(apiVersion, Set.of(names.split(" ")));
    }

    /** Whether some server may serve the kind: it is built in, or of a group that is not Kubernetes' own. */
    static boolean mayExist(String apiVersion, String kind) {
        Set<String> known = BUILT_IN.get(apiVersion);
        return known != null ? known.contains(kind) : isForeign(apiVersion);
    }

    /** Groups of extensions have a dot in their name and at least a version behind the slash. */
    private static boolean isForeign(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        String group = slash < 0 ? apiVersion : apiVersion.substring(0, slash);
        return slash > 0 && group.contains(".") && !BARE_GROUPS.contains(group);
    }
}
