package io.deploymentdesigner.istio;

import static io.deploymentdesigner.istio.PodSecurityControl.*;

import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The controls of the baseline level, as policy version 1.34 and later has them. */
final class BaselineControls {
    private static final Set<String> CAPABILITIES_ALLOWED = Set.of(
            "AUDIT_WRITE",
            "CHOWN",
            "DAC_OVERRIDE",
            "FOWNER",
            "FSETID",
            "KILL",
            "MKNOD",
            "NET_BIND_SERVICE",
            "SETFCAP",
            "SETGID",
            "SETPCAP",
            "SETUID",
            "SYS_CHROOT");
    private static final Set<String> SYSCTLS_ALLOWED = Set.of(
            "kernel.shm_rmid_forced",
            "net.ipv4.ip_local_port_range",
            "net.ipv4.ip_local_reserved_ports",
            "net.ipv4.ip_unprivileged_port_start",
            "net.ipv4.ping_group_range",
            "net.ipv4.tcp_syncookies",
            "net.ipv4.tcp_keepalive_time",
            "net.ipv4.tcp_fin_timeout",
            "net.ipv4.tcp_keepalive_intvl",
            "net.ipv4.tcp_keepalive_probes",
            "net.ipv4.tcp_rmem",
            "net.ipv4.tcp_wmem");
    private static final Set<String> SELINUX_TYPES =
            Set.of("", "container_t", "container_init_t", "container_kvm_t", "container_engine_t");
    private static final Set<String> PROFILES = Set.of("RuntimeDefault", "Localhost");
    private static final String APP_ARMOR_ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";

    private final PodFields pod;
    private final Consumer<PodSecurityViolation> found;

    BaselineControls(PodFields pod, Consumer<PodSecurityViolation> found) {
        this.pod = pod;
        this.found = found;
    }

    void check() {
        hostAccess();
        pod.securityContexts().forEach(this::securityContext);
        pod.spec().get("volumes").items().forEach(volume -> report(volume.get("hostPath"), HOST_PATH_VOLUMES));
        pod.spec().get("securityContext", "sysctls").items().forEach(this::sysctl);
        pod.metadata().get("annotations").entries().forEach(this::appArmorAnnotation);
        for (Field container : pod.allContainers()) {
            container.get("ports").items().forEach(this::hostPort);
            handlers(container).forEach(this::hostOfHandler);
        }
    }

    private void hostAccess() {
        for (String name : List.of("hostNetwork", "hostPID", "hostIPC")) {
            reportIf(pod.spec().get(name).bool(), pod.spec().get(name), HOST_NAMESPACES);
        }
    }

    private void securityContext(Field context) {
        Field hostProcess = context.get("windowsOptions", "hostProcess");
        reportIf(hostProcess.bool(), hostProcess, HOST_PROCESS);
        reportIf(context.get("privileged").bool(), context.get("privileged"), PRIVILEGED_CONTAINERS);
        for (Field capability : context.get("capabilities", "add").items()) {
            reportIf(!CAPABILITIES_ALLOWED.contains(capability.text()), capability, CAPABILITIES);
        }
        profile(context.get("appArmorProfile", "type"), APP_ARMOR);
        profile(context.get("seccompProfile", "type"), SECCOMP);
        selinux(context.get("seLinuxOptions"));
        Field procMount = context.get("procMount");
        reportIf(procMount.exists() && !procMount.text().equals("Default"), procMount, PROC_MOUNT);
    }

    private void profile(Field type, PodSecurityControl control) {
        reportIf(type.exists() && !PROFILES.contains(type.text()), type, control);
    }

    private void selinux(Field options) {
        reportIf(!SELINUX_TYPES.contains(options.get("type").text()), options.get("type"), SELINUX);
        for (String name : List.of("user", "role")) {
            reportIf(!options.get(name).isEmptyText(), options.get(name), SELINUX);
        }
    }

    private void sysctl(Field sysctl) {
        Field name = sysctl.get("name");
        reportIf(!SYSCTLS_ALLOWED.contains(name.text().replace('/', '.')), name, SYSCTLS);
    }

    private void appArmorAnnotation(Field annotation) {
        String value = annotation.text();
        boolean allowed = value.isEmpty() || value.equals("runtime/default") || value.startsWith("localhost/");
        reportIf(annotation.name().startsWith(APP_ARMOR_ANNOTATION) && !allowed, annotation, APP_ARMOR);
    }

    private void hostPort(Field port) {
        reportIf(port.get("hostPort").intValue() != 0, port.get("hostPort"), HOST_PORTS);
    }

    private void hostOfHandler(Field handler) {
        for (String kind : List.of("httpGet", "tcpSocket")) {
            reportIf(!handler.get(kind, "host").isEmptyText(), handler.get(kind, "host"), HOST_PROBES);
        }
    }

    private static Stream<Field> handlers(Field container) {
        return Stream.concat(
                Stream.of("livenessProbe", "readinessProbe", "startupProbe").map(container::get),
                Stream.of("postStart", "preStop").map(container.get("lifecycle")::get));
    }

    private void report(Field field, PodSecurityControl control) {
        reportIf(field.isWritten(), field, control);
    }

    private void reportIf(boolean violates, Field field, PodSecurityControl control) {
        if (violates) {
            found.accept(new PodSecurityViolation(control, PodFields.containerOf(field), field, field.text()));
        }
    }
}
