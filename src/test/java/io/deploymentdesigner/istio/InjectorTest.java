package io.deploymentdesigner.istio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class InjectorTest {
    @Test
    void aSidecarComesAfterTheAppWithIstioInitBeforeBoth() {
        Injection injection = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.SIDECAR));
        assertEquals(List.of("istio-init"), names(injection, "initContainers"));
        assertEquals(List.of("app", "istio-proxy"), names(injection, "containers"));
        assertEquals(InjectionDecision.NAMESPACE_LABEL, injection.decision());
    }

    @Test
    void theCniPluginNeedsNoCapability() {
        Injection injection = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.CNI));
        assertEquals(List.of("istio-validation"), names(injection, "initContainers"));
        assertTrue(PodSecurity.violations(injection.fields(), PodSecurityLevel.BASELINE)
                .isEmpty());
    }

    @Test
    void istioInitIsRefusedUnderBaselineForTwoCapabilities() {
        Injection injection = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.SIDECAR));
        List<String> values = PodSecurity.violations(injection.fields(), PodSecurityLevel.BASELINE).stream()
                .map(PodSecurityViolation::value)
                .toList();
        assertEquals(List.of("NET_ADMIN", "NET_RAW"), values);
    }

    @Test
    void aNativeSidecarIsAnInitContainerThatKeepsRunning() {
        Injection injection = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.NATIVE_CNI));
        assertEquals(List.of("istio-validation", "istio-proxy"), names(injection, "initContainers"));
        assertEquals(List.of("app"), names(injection, "containers"));
        Field proxy = injection.fields().spec().get("initContainers").items().get(1);
        assertEquals("Always", proxy.get("restartPolicy").text());
    }

    @Test
    void anAnnotationOfThePodChoosesTheNativeSidecar() {
        Field web = Manifests.webWithMetadata("annotations:\n  sidecar.istio.io/nativeSidecar: \"true\"\n");
        assertEquals(
                MeshMode.NATIVE,
                Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR)).mode());
    }

    @Test
    void probesGoThroughTheAgentAndKeepTheirNumbers() {
        Injection injection = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.SIDECAR));
        Field probe = injection.fields().containers().getFirst().get("livenessProbe");
        assertEquals("/app-health/app/livez", probe.get("httpGet", "path").text());
        assertEquals(15020, probe.get("httpGet", "port").intValue());
        assertEquals(3, probe.get("periodSeconds").intValue());
        assertTrue(injection.probes().getFirst().portKnown());
        assertTrue(injection.yaml().contains("ISTIO_KUBE_APP_PROBERS"));
    }

    /** The agent is told what the API server has filled in, and asks by number; of an unknown name it is told nothing. */
    @Test
    void theAgentIsToldWhomToAskAndNotOfAPortThatNobodyKnows() {
        Field manifest = Manifests.read("""
                kind: Deployment
                spec:
                  template:
                    spec:
                      initContainers:
                        - name: log
                          restartPolicy: Always
                          startupProbe: {tcpSocket: {port: 2020}, timeoutSeconds: 4}
                        - name: istio-proxy
                          readinessProbe: {httpGet: {path: /mine, port: 1}}
                      containers:
                        - name: shop
                          ports: [{name: web, containerPort: 8080}]
                          readinessProbe: {httpGet: {port: web}}
                          livenessProbe: {httpGet: {path: /live, port: http}}
                          lifecycle: {preStop: {httpGet: {path: /bye, port: web}}}
                """);
        Injection injection = Injector.inject(manifest, MeshSettings.of(MeshMode.NATIVE));
        Field proxy = injection.fields().spec().get("initContainers").items().get(1);
        assertEquals(List.of("istio-init", "istio-proxy", "log"), names(injection, "initContainers"));
        assertEquals("/mine", proxy.get("readinessProbe", "httpGet", "path").text());
        assertEquals(
                "{\"/app-health/log/startupz\":{\"tcpSocket\":{\"port\":2020},\"timeoutSeconds\":4},"
                        + "\"/app-health/shop/readyz\":{\"httpGet\":{\"port\":8080,\"path\":\"/\",\"scheme\":\"HTTP\"},\"timeoutSeconds\":1},"
                        + "\"/app-lifecycle/shop/prestopz\":{\"httpGet\":{\"path\":\"/bye\",\"port\":8080,\"scheme\":\"HTTP\"}}}",
                proxy.get("env").items().stream()
                        .filter(each -> each.get("name").text().equals("ISTIO_KUBE_APP_PROBERS"))
                        .map(each -> each.get("value").text())
                        .findFirst()
                        .orElseThrow());
        Field shop = injection.fields().containers().getFirst();
        assertEquals("15020", shop.get("livenessProbe", "httpGet", "port").text(), "asked all the same");
        assertEquals(
                List.of("livenessProbe"),
                injection.probes().stream()
                        .filter(each -> !each.portKnown())
                        .map(RewrittenProbe::kind)
                        .toList());
    }

    @Test
    void headersStayAndTheWayToTheAgentIsPlain() {
        Field manifest = Manifests.read("""
                kind: Deployment
                spec:
                  template:
                    spec:
                      containers:
                        - name: shop
                          readinessProbe:
                            httpGet: {path: /ready, port: 8443, scheme: HTTPS, httpHeaders: [{name: Host, value: shop}]}
                          livenessProbe: {tcpSocket: {port: 8443}}
                """);
        Injection injection = Injector.inject(manifest, MeshSettings.of(MeshMode.SIDECAR));
        Field shop = injection.fields().containers().getFirst();
        Field asked = shop.get("readinessProbe", "httpGet");
        assertEquals("HTTP", asked.get("scheme").text());
        assertEquals(
                "shop", asked.get("httpHeaders").items().getFirst().get("value").text());
        assertEquals("15020", asked.get("port").text());
        assertFalse(shop.get("livenessProbe", "tcpSocket").exists(), injection.yaml());
    }

    @Test
    void rewritingCanBeSwitchedOff() {
        Field web = Manifests.webWithMetadata("annotations:\n  sidecar.istio.io/rewriteAppHTTPProbers: \"false\"\n");
        Injection injection = Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR));
        Field probe = injection.fields().containers().getFirst().get("livenessProbe");
        assertEquals("/livez", probe.get("httpGet", "path").text());
        assertTrue(injection.probes().isEmpty());
    }

    @Test
    void holdingTheAppPutsTheProxyFirst() {
        Field web = Manifests.webWithMetadata(
                "annotations:\n  proxy.istio.io/config: '{\"holdApplicationUntilProxyStarts\": true}'\n");
        Injection injection = Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR));
        assertEquals(List.of("istio-proxy", "app"), names(injection, "containers"));
    }

    @Test
    void aConfigThatIsNotYamlIsSaidAndNotObeyed() {
        Field web = Manifests.webWithMetadata("annotations:\n  proxy.istio.io/config: '{ broken'\n");
        assertFalse(ProxyConfig.of(PodFields.of(web)).readable());
        assertEquals(
                List.of("app", "istio-proxy"),
                names(Injector.inject(web, MeshSettings.of(MeshMode.CNI)), "containers"));
    }

    @Test
    void thePodsOwnLabelBeatsTheNamespace() {
        Field web = Manifests.read(Manifests.WEB.replace(
                "        version: v1\n", "        version: v1\n        sidecar.istio.io/inject: \"false\"\n"));
        Injection injection = Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR));
        assertEquals(InjectionDecision.LABEL_FALSE, injection.decision());
        assertEquals(List.of("app"), names(injection, "containers"));
    }

    @Test
    void hostNetworkAndAmbientPodsGetNoProxy() {
        Field host = Manifests.read(
                Manifests.WEB.replace("      containers:", "      hostNetwork: true\n      containers:"));
        assertEquals(
                InjectionDecision.HOST_NETWORK,
                Injector.inject(host, MeshSettings.of(MeshMode.CNI)).decision());
        Injection ambient = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.AMBIENT));
        assertEquals(List.of("app"), names(ambient, "containers"));
        assertTrue(ambient.decision().included());
    }

    @Test
    void whatIsAddedAndChangedIsMarkedAndUnknownFieldsStay() {
        Injection injection = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.SIDECAR));
        assertTrue(injection.marks().contains(new MeshMark("spec.containers[1]", MeshMark.Kind.ADDED)));
        assertTrue(injection.marks().contains(new MeshMark("spec.containers[0]", MeshMark.Kind.CHANGED)));
        assertTrue(injection
                .marks()
                .contains(new MeshMark("metadata.labels[security.istio.io/tlsMode]", MeshMark.Kind.ADDED)));
        assertTrue(injection.yaml().contains("futureField: kept"));
    }

    @Test
    void theRedirectionKnowsThePortsThatAreLeftOut() {
        Field web = Manifests.webWithMetadata("""
                annotations:
                  traffic.sidecar.istio.io/excludeInboundPorts: "9090, 9091"
                  traffic.sidecar.istio.io/excludeOutboundPorts: "5432"
                """);
        Injection injection = Injector.inject(web, MeshSettings.of(MeshMode.CNI));
        List<String> arguments =
                injection.fields().spec().get("initContainers").items().getFirst().get("args").items().stream()
                        .map(Field::text)
                        .toList();
        assertEquals("15090,15021,9090,9091,15020", arguments.get(arguments.indexOf("-d") + 1));
        assertEquals("5432", arguments.get(arguments.indexOf("-o") + 1));
    }

    @Test
    void theCniPluginReadsAnnotationsOfThePod() {
        Field web = Manifests.webWithMetadata("""
                annotations:
                  traffic.sidecar.istio.io/excludeInboundPorts: "9090"
                """);
        PodFields cni = Injector.inject(web, MeshSettings.of(MeshMode.CNI)).fields();
        assertEquals("REDIRECT", cni.annotation("sidecar.istio.io/interceptionMode"));
        assertEquals("*", cni.annotation("traffic.sidecar.istio.io/includeInboundPorts"));
        assertEquals("9090,15020", cni.annotation("traffic.sidecar.istio.io/excludeInboundPorts"));
        PodFields init = Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR)).fields();
        assertEquals("9090", init.annotation("traffic.sidecar.istio.io/excludeInboundPorts"));
    }

    @Test
    void whereNothingIsRedirectedNoInitContainerIsNeeded() {
        Field web = Manifests.webWithMetadata("annotations:\n  sidecar.istio.io/interceptionMode: NONE\n");
        Injection injection = Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR));
        assertEquals(List.of(), names(injection, "initContainers"));
        assertTrue(injection.fields().annotation("sidecar.istio.io/status").startsWith("{\"initContainers\":null"));
    }

    @Test
    void oneResourceOfTheProxyReplacesAllDefaults() {
        Field web = Manifests.webWithMetadata("annotations:\n  sidecar.istio.io/proxyCPU: 10m\n");
        Field resources = Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR))
                .fields()
                .containers()
                .getLast()
                .get("resources");
        assertEquals("10m", resources.get("requests", "cpu").text());
        assertFalse(resources.get("requests", "memory").exists());
        assertFalse(resources.get("limits").exists());
    }

    @Test
    void aProxyThatBindsLowPortsRunsAsRoot() {
        Field web = Manifests.webWithMetadata("annotations:\n  sidecar.istio.io/capNetBindService: \"true\"\n");
        Field context = Injector.inject(web, MeshSettings.of(MeshMode.CNI))
                .fields()
                .containers()
                .getLast()
                .get("securityContext");
        assertEquals("0", context.get("runAsUser").text());
        assertEquals(
                "NET_BIND_SERVICE",
                context.get("capabilities", "add").items().getFirst().text());
    }

    @Test
    void theTextSaysWhatTheMeshAdded() {
        Injection injection = Injector.inject(Manifests.read(Manifests.WEB), MeshSettings.of(MeshMode.SIDECAR));
        List<String> marked =
                MarkedYaml.of(injection, kind -> kind.word()).lines().toList();
        assertTrue(marked.contains("    - name: app  # changed"), marked::toString);
        assertTrue(marked.contains("    - name: istio-proxy  # added"));
        assertTrue(marked.contains("    security.istio.io/tlsMode: istio  # added"));
        assertFalse(marked.contains("    app: web  # added"));
    }

    @Test
    void onlyIstioInitAddsCapabilitiesAndIsRefusedForThem() {
        Field web = Manifests.read(Manifests.WEB);
        List<String> refused = PrivilegeRow.of(web, MeshSettings.of(MeshMode.NONE)).stream()
                .filter(row -> !row.baseline().isEmpty())
                .map(row -> row.mode().word() + " " + row.container() + " " + row.capabilities())
                .toList();
        assertEquals(
                List.of("sidecar istio-init [NET_ADMIN, NET_RAW]", "native istio-init [NET_ADMIN, NET_RAW]"), refused);
    }

    @Test
    void aContainerOfTheProxysNameKeepsItsOwnValues() {
        Field web = Manifests.read(Manifests.WEB.replace(
                "      containers:\n", "      containers:\n        - name: istio-proxy\n          image: mine:1\n"));
        Injection injection = Injector.inject(web, MeshSettings.of(MeshMode.SIDECAR));
        assertEquals(List.of("app", "istio-proxy"), names(injection, "containers"));
        Field proxy = injection.fields().containers().getLast();
        assertEquals("mine:1", proxy.get("image").text());
        assertEquals(1337, proxy.get("securityContext", "runAsUser").intValue());
    }

    private static List<String> names(Injection injection, String list) {
        return injection.fields().spec().get(list).items().stream()
                .map(each -> each.get("name").text())
                .toList();
    }
}
