package io.deploymentdesigner.fx.form;

/**
 * Which fields of each schema stand open though the file has none of them, and in which order; all other fields follow
 * where the file has them.
 */
final class SchemaForms {
    private SchemaForms() {}

    /** Writes the fields of an object by the schema that stands at its place. */
    static void write(Rows rows) {
        switch (rows.scope().schema(rows.base())) {
            case "Container" -> rows.always("name", "image", "imagePullPolicy");
            case "ContainerPort" -> rows.pair("containerPort", "protocol").always("name");
            case "ServicePort" -> rows.pair("port", "targetPort").pair("name", "protocol");
            case "EnvVar" -> EnvForm.variable(rows);
            case "EnvFromSource" -> EnvForm.source(rows);
            case "Volume" -> VolumeForm.write(rows);
            case "VolumeMount" -> rows.always("name", "mountPath", "subPath", "readOnly");
            case "Probe" -> ProbeForm.write(rows);
            case "LifecycleHandler" -> HandlerForm.hook(rows);
            case "HTTPGetAction" -> rows.pair("path", "port").present("scheme", "host", "httpHeaders");
            case "TCPSocketAction" -> rows.always("port");
            case "GRPCAction" -> rows.pair("port", "service");
            case "SleepAction" -> rows.always("seconds");
            case "ExecAction" -> rows.always("command");
            case "HTTPHeader" -> rows.pair("name", "value");
            case "KeyToPath" -> rows.pair("key", "path");
            case "ConfigMapKeySelector", "SecretKeySelector" -> rows.pair("name", "key");
            case "ObjectFieldSelector" -> rows.always("fieldPath");
            case "ResourceFieldSelector" -> rows.pair("containerName", "resource");
            case "ConfigMapVolumeSource", "ConfigMapEnvSource", "SecretEnvSource" -> rows.always("name");
            case "SecretVolumeSource" -> rows.always("secretName");
            case "PersistentVolumeClaimVolumeSource" -> rows.always("claimName");
            case "HostPathVolumeSource" -> rows.always("path", "type");
            case "EmptyDirVolumeSource" -> rows.always("sizeLimit");
            case "ResourceRequirements" -> ResourcesForm.write(rows);
            case "Toleration" -> rows.pair("key", "operator").pair("value", "effect");
            case "LocalObjectReference" -> rows.always("name");
            default -> {
                // Nothing is curated: what the file has is enough.
            }
        }
        rows.rest();
    }
}
