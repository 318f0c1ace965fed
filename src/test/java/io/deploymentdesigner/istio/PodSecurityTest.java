package io.deploymentdesigner.istio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodSecurityTest {
    private static final String HARDENED = """
            kind: Pod
            spec:
              securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
              containers:
                - name: app
                  securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}
            """;

    @Test
    void aHardenedPodPassesRestricted() {
        assertEquals(PodSecurityLevel.RESTRICTED, PodSecurity.strictest(pod(HARDENED)));
    }

    @Test
    void aPodThatSaysNothingPassesBaselineAndMissesFourThingsUnderRestricted() {
        PodFields plain = pod("kind: Pod\nspec: {containers: [{name: app}]}\n");
        assertEquals(PodSecurityLevel.BASELINE, PodSecurity.strictest(plain));
        assertEquals(
                List.of(
                        PodSecurityControl.RUN_AS_NON_ROOT,
                        PodSecurityControl.PRIVILEGE_ESCALATION,
                        PodSecurityControl.CAPABILITIES_DROPPED,
                        PodSecurityControl.SECCOMP_REQUIRED),
                controls(plain, PodSecurityLevel.RESTRICTED).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOST_NAMESPACES | hostPID: true",
                "HOST_PATH_VOLUMES | volumes: [{name: v, hostPath: {path: /etc}}]",
                "SYSCTLS | securityContext: {sysctls: [{name: kernel.msgmax, value: '1'}]}",
                "SELINUX | securityContext: {seLinuxOptions: {user: u}}",
                "SECCOMP | securityContext: {seccompProfile: {type: Unconfined}}",
                "APP_ARMOR | securityContext: {appArmorProfile: {type: Unconfined}}",
                "HOST_PROCESS | securityContext: {windowsOptions: {hostProcess: true}}",
                "HOST_PORTS | containers: [{name: app, ports: [{containerPort: 80, hostPort: 80}]}]",
                "PRIVILEGED_CONTAINERS | containers: [{name: app, securityContext: {privileged: true}}]",
                "CAPABILITIES | initContainers: [{name: i, securityContext: {capabilities: {add: [NET_ADMIN]}}}]",
                "PROC_MOUNT | containers: [{name: app, securityContext: {procMount: Unmasked}}]",
                "HOST_PROBES | containers: [{name: app, livenessProbe: {httpGet: {host: h, port: 1}}}]"
            })
    void eachBaselineControlSpeaksAtItsField(PodSecurityControl control, String field) {
        PodFields pod = pod("kind: Pod\nspec:\n  " + field + "\n");
        assertEquals(List.of(control), controls(pod, PodSecurityLevel.BASELINE).toList());
        assertTrue(controls(pod, PodSecurityLevel.RESTRICTED).anyMatch(control::equals));
        assertEquals(0, controls(pod, PodSecurityLevel.PRIVILEGED).count());
    }

    @Test
    void everyControlHasItsSentenceInBothLanguages() {
        for (PodSecurityControl control : PodSecurityControl.values()) {
            Message message = new PodSecurityViolation(
                            control, "app", Manifests.read("a: b").get("a"), "x")
                    .message();
            assertFalse(message.text(Locale.ENGLISH).equals(message.text(Locale.SIMPLIFIED_CHINESE)));
        }
    }

    private static PodFields pod(String yaml) {
        return PodFields.of(Manifests.read(yaml));
    }

    private static Stream<PodSecurityControl> controls(PodFields pod, PodSecurityLevel level) {
        return PodSecurity.violations(pod, level).stream().map(PodSecurityViolation::control);
    }
}
