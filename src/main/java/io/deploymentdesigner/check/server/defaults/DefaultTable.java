package io.deploymentdesigner.check.server.defaults;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.ImageReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The defaults by object and field. Source: {@code pkg/apis/core/v1/defaults.go}, {@code pkg/apis/apps/v1/defaults.go} and
 * {@code pkg/apis/core/v1/zz_generated.defaults.go}.
 */
final class DefaultTable {
    private static final Map<String, Map<String, Entry>> ENTRIES = new LinkedHashMap<>();

    /**
     * One default.
     *
     * @param kind how it would be written
     * @param stored whether the server stores it; else it merely counts, as zero does
     * @param zeroIsUnset whether a written zero is replaced too
     * @param value from the object that lacks the field; none where the object has no default
     */
    record Entry(DefaultValue.Kind kind, boolean stored, boolean zeroIsUnset, Function<Field, List<String>> value) {
        /** Whether Go cannot tell what is written from nothing: empty text, and zero in a field that is no pointer. */
        boolean isUnsetBy(Field written) {
            boolean empty = kind == DefaultValue.Kind.TEXT && written.isEmptyText();
            return empty || (zeroIsUnset && written.isNumber() && written.intValue() == 0);
        }
    }

    static {
        workloads();
        containers();
        volumes();
        services();
    }

    private DefaultTable() {}

    /** The defaults of an object type, by field. */
    static Map<String, Entry> of(String schema) {
        return ENTRIES.getOrDefault(schema, Map.of());
    }

    private static void workloads() {
        numbers("DeploymentSpec", "replicas=1 revisionHistoryLimit=10 progressDeadlineSeconds=600");
        counts("DeploymentSpec", "minReadySeconds=0 paused=false");
        objects("DeploymentSpec", "strategy", spec -> true);
        texts("DeploymentStrategy", "type=RollingUpdate");
        objects("DeploymentStrategy", "rollingUpdate", DefaultTable::isRolling);
        add("RollingUpdateDeployment", "maxSurge", DefaultValue.Kind.INT_OR_STRING, true, always("25%"));
        add("RollingUpdateDeployment", "maxUnavailable", DefaultValue.Kind.INT_OR_STRING, true, always("25%"));
        texts("PodSpec", "restartPolicy=Always dnsPolicy=ClusterFirst schedulerName=default-scheduler");
        numbers("PodSpec", "terminationGracePeriodSeconds=30");
        objects("PodSpec", "securityContext", spec -> true);
        counts(
                "PodSpec",
                "enableServiceLinks=true automountServiceAccountToken=true hostNetwork=false hostPID=false "
                        + "hostIPC=false hostUsers=true shareProcessNamespace=false setHostnameAsFQDN=false");
    }

    private static boolean isRolling(Field strategy) {
        Field type = strategy.get("type");
        return type.isEmptyText() || type.text().equals("RollingUpdate");
    }

    private static void containers() {
        for (String container : List.of("Container", "EphemeralContainer")) {
            add(container, "imagePullPolicy", DefaultValue.Kind.TEXT, true, DefaultTable::pullPolicy);
            texts(container, "terminationMessagePath=/dev/termination-log terminationMessagePolicy=File");
            objects(container, "resources", each -> true);
            counts(container, "stdin=false stdinOnce=false tty=false");
        }
        texts("ContainerPort", "protocol=TCP");
        texts("ObjectFieldSelector", "apiVersion=v1");
        texts("ResourceFieldSelector", "divisor=0");
        numbers("Probe", "timeoutSeconds=1 periodSeconds=10 successThreshold=1 failureThreshold=3");
        counts("Probe", "initialDelaySeconds=0");
        texts("HTTPGetAction", "path=/ scheme=HTTP");
        texts("GRPCAction", "service=");
        counts("SecurityContext", "privileged=false readOnlyRootFilesystem=false allowPrivilegeEscalation=true");
    }

    private static List<String> pullPolicy(Field container) {
        Field image = container.get("image");
        return image.isEmptyText() ? List.of() : List.of(ImageReference.defaultPullPolicy(image.text()));
    }

    private static void volumes() {
        objects("Volume", "emptyDir", volume -> volume.fields().stream().noneMatch(DefaultTable::isSource));
        for (String source : List.of(
                "SecretVolumeSource", "ConfigMapVolumeSource", "DownwardAPIVolumeSource", "ProjectedVolumeSource")) {
            numbers(source, "defaultMode=420");
        }
        numbers("ServiceAccountTokenProjection", "expirationSeconds=3600");
        texts("HostPathVolumeSource", "type=");
        texts("PersistentVolumeClaimSpec", "volumeMode=Filesystem");
        add("ImageVolumeSource", "pullPolicy", DefaultValue.Kind.TEXT, true, DefaultTable::imageVolumePolicy);
        texts("ISCSIVolumeSource", "iscsiInterface=default");
        texts("RBDVolumeSource", "pool=rbd user=admin keyring=/etc/ceph/keyring");
        texts("AzureDiskVolumeSource", "cachingMode=ReadWrite fsType=ext4 kind=Shared");
        counts("AzureDiskVolumeSource", "readOnly=false");
        texts("ScaleIOVolumeSource", "storageMode=ThinProvisioned fsType=xfs");
        counts("VolumeMount", "readOnly=false");
    }

    private static boolean isSource(Field field) {
        return field.exists() && !field.name().equals("name");
    }

    private static List<String> imageVolumePolicy(Field source) {
        Field image = source.get("reference");
        return image.isEmptyText() ? List.of() : List.of(ImageReference.defaultPullPolicy(image.text()));
    }

    private static void services() {
        texts("ServiceSpec", "type=ClusterIP sessionAffinity=None");
        add(
                "ServiceSpec",
                "internalTrafficPolicy",
                DefaultValue.Kind.TEXT,
                true,
                when("ClusterIP NodePort LoadBalancer", "Cluster"));
        add(
                "ServiceSpec",
                "externalTrafficPolicy",
                DefaultValue.Kind.TEXT,
                true,
                when("NodePort LoadBalancer", "Cluster"));
        add(
                "ServiceSpec",
                "allocateLoadBalancerNodePorts",
                DefaultValue.Kind.LITERAL,
                true,
                when("LoadBalancer", "true"));
        numbers("ClientIPConfig", "timeoutSeconds=10800");
        texts("ServicePort", "protocol=TCP");
        add(
                "ServicePort",
                "targetPort",
                DefaultValue.Kind.INT_OR_STRING,
                true,
                port -> port.get("port").exists() ? List.of(port.get("port").text()) : List.of());
    }

    private static Function<Field, List<String>> when(String types, String value) {
        List<String> all = List.of(types.split(" "));
        return spec -> {
            Field type = spec.get("type");
            return all.contains(type.isEmptyText() ? "ClusterIP" : type.text()) ? List.of(value) : List.of();
        };
    }

    private static Function<Field, List<String>> always(String value) {
        return object -> List.of(value);
    }

    private static void numbers(String schema, String pairs) {
        each(schema, pairs, DefaultValue.Kind.LITERAL, true);
    }

    private static void texts(String schema, String pairs) {
        each(schema, pairs, DefaultValue.Kind.TEXT, true);
    }

    private static void counts(String schema, String pairs) {
        each(schema, pairs, DefaultValue.Kind.LITERAL, false);
    }

    private static void objects(String schema, String name, Predicate<Field> condition) {
        add(schema, name, DefaultValue.Kind.OBJECT, true, object -> condition.test(object) ? List.of("{}") : List.of());
    }

    private static void each(String schema, String pairs, DefaultValue.Kind kind, boolean stored) {
        Stream.of(pairs.split(" "))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> add(schema, pair[0], kind, stored, always(pair[1])));
    }

    private static void add(
            String schema, String name, DefaultValue.Kind kind, boolean stored, Function<Field, List<String>> value) {
        ENTRIES.computeIfAbsent(schema, unknown -> new LinkedHashMap<>())
                .put(name, new Entry(kind, stored, schema.equals("Probe"), value));
    }
}
