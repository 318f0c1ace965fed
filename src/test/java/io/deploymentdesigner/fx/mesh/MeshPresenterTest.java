package io.deploymentdesigner.fx.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.mesh.Hardening;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.PodSecurity;
import io.deploymentdesigner.istio.PodSecurityLevel;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeshPresenterTest {
    private static final Message TITLE = Message.of("io.deploymentdesigner.fx.mesh.messages", "security.add");
    private static final String WEB = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata:
                  labels:
                    app: web
                spec:
                  containers:
                    - name: ${CI_PROJECT_NAME} # the app
                      image: web:1
                      livenessProbe:
                        httpGet:
                          port: 8080
            """;

    private final Desk desk = DirectDesk.make();
    private final MeshPresenter presenter = new MeshPresenter(desk, Runnable::run, Runnable::run);

    @BeforeEach
    void look() {
        presenter.open(true);
    }

    @Test
    void nothingIsShownOfAFileWithoutAWorkload() {
        assertFalse(presenter.answered().get(), "nothing is said before anything was read");
        desk.open("kind: ConfigMap\n");
        assertNull(presenter.view().get());
        assertTrue(presenter.answered().get());
    }

    @Test
    void theProxysTimesAreAssumedOfTheDocumentAndTheCausesFollow() {
        desk.open(WEB);
        presenter.choose(MeshMode.SIDECAR);
        presenter.assume(ProxyTimes.USUAL.starting(9_000));
        assertEquals(9_000, desk.options().get().assumptions().proxy().startMs());
        assertEquals(9_000, view().times().startMs());
        assertTrue(view().causes().stream()
                .anyMatch(each -> each.why().text(Locale.ENGLISH).contains("first 9 s")));
    }

    @Test
    void inAmbientModeALabelOfThePodDecides() {
        desk.open(WEB);
        presenter.choose(MeshMode.AMBIENT);
        assertTrue(view().isAmbient());
        SwitchEdits edits = SwitchEdits.of(view());
        presenter.perform(TITLE, edits.write(edits.ambient(), "none").stream().toList());
        assertTrue(desk.snapshot().get().text().contains("        istio.io/dataplane-mode: none\n"));
        assertFalse(view().isAmbient());
        desk.undo();
        assertEquals(WEB, desk.snapshot().get().text());
    }

    @Test
    void theModeChoosesThePodAndTheNamespaceRefusesIt() {
        desk.open(WEB);
        presenter.choose(MeshMode.SIDECAR);
        assertFalse(view().isRefused());
        presenter.choose(PodSecurityLevel.BASELINE);
        assertTrue(view().isRefused());
        presenter.choose(MeshMode.CNI);
        assertFalse(view().isRefused());
    }

    @Test
    void theTableComparesIstioInitWithTheCniPlugin() {
        desk.open(WEB);
        assertEquals(
                List.of("istio-init", "istio-proxy", "istio-validation", "istio-proxy", "shop-api"),
                view().security().stream().map(SecurityRow::container).toList());
        assertEquals(2, view().security().getFirst().baseline().size());
        assertTrue(view().security().get(2).needsSeccompOnly());
    }

    @Test
    void whatIsMissingForRestrictedIsOneUndoableStep() {
        desk.open(WEB);
        presenter.perform(TITLE, Hardening.edits(view().written()));
        assertTrue(PodSecurity.violations(view().written(), PodSecurityLevel.RESTRICTED)
                .isEmpty());
        assertTrue(desk.snapshot().get().text().contains("name: ${CI_PROJECT_NAME} # the app"));
        desk.undo();
        assertEquals(WEB, desk.snapshot().get().text());
    }

    @Test
    void theDrainIsOneKeyOfTheAnnotationAndAPlaceholderStaysOne() {
        desk.open(WEB.replace("    metadata:\n      labels:\n        app: web\n", """
                    metadata:
                      labels:
                        app: web
                      annotations:
                        proxy.istio.io/config: '{"concurrency": "${CORES}"}' # ours
                """));
        presenter.choose(MeshMode.CNI);
        SwitchEdits edits = SwitchEdits.of(view());
        assertEquals("", edits.drain());
        presenter.perform(TITLE, List.of(edits.drain("20").orElseThrow()));
        assertTrue(
                desk.snapshot()
                        .get()
                        .text()
                        .contains(
                                "proxy.istio.io/config: '{\"concurrency\": \"${CORES}\", \"terminationDrainDuration\": \"20s\"}' # ours\n"),
                desk.snapshot().get().text());
        assertEquals("20", SwitchEdits.of(view()).drain());
        desk.undo();
        assertEquals("", SwitchEdits.of(view()).drain());
    }

    @Test
    void excludedPortsComeAndGoWithTheirAnnotation() {
        desk.open(WEB);
        SwitchEdits edits = SwitchEdits.of(view());
        presenter.perform(
                TITLE,
                List.of(edits.write(edits.annotation(SwitchEdits.EXCLUDE_INBOUND), "9090,9091")
                        .orElseThrow()));
        assertTrue(desk.snapshot().get().text().contains("excludeInboundPorts: 9090,9091"));
        SwitchEdits now = SwitchEdits.of(view());
        presenter.perform(
                TITLE,
                List.of(now.write(now.annotation(SwitchEdits.EXCLUDE_INBOUND), "")
                        .orElseThrow()));
        assertFalse(desk.snapshot().get().text().contains("excludeInboundPorts"));
        assertTrue(SwitchEdits.isPortList("80, 443"));
        assertFalse(SwitchEdits.isPortList("80,"));
        assertFalse(SwitchEdits.isPortList("70000"));
    }

    @Test
    void aConfigThatIsNeitherYamlNorJsonIsLeftAlone() {
        desk.open(WEB.replace(
                "        app: web\n",
                "        app: web\n      annotations:\n        proxy.istio.io/config: '{ broken'\n"));
        SwitchEdits edits = SwitchEdits.of(view());
        assertFalse(edits.canReadConfig());
        assertTrue(edits.drain("20").isEmpty());
        assertTrue(edits.hold(true).isEmpty());
    }

    @Test
    void theLastLabelTakesItsMappingAlong() {
        for (String labels : List.of(
                "      labels:\n        sidecar.istio.io/inject: \"true\" # ours\n",
                "      labels: {sidecar.istio.io/inject: 'true'}\n",
                "      # theirs\n      labels:\n        sidecar.istio.io/inject: \"true\"\n")) {
            String rest = labels.startsWith("      #") ? "      # theirs\n" : "";
            assertUnset(metadata(labels), SwitchEdits::inject, metadata(rest).strip());
        }
    }

    @Test
    void aMappingThatHoldsACommentStaysWhenItIsEmpty() {
        assertUnset(
                metadata("      labels:\n        # why\n        sidecar.istio.io/inject: \"true\"\n"),
                SwitchEdits::inject,
                metadata("      labels: {}\n        # why\n").strip());
        assertUnset(
                metadata("      labels: # whose\n        sidecar.istio.io/inject: \"true\"\n"),
                SwitchEdits::inject,
                metadata("      labels: {} # whose\n").strip());
        assertUnset(
                metadata("      labels:\n        sidecar.istio.io/inject: \"true\"\n\n        # more to come\n"),
                SwitchEdits::inject,
                metadata("      labels: {}\n\n        # more to come\n").strip());
    }

    @Test
    void otherLabelsAndTheCommentAboveStayWhenOneGoes() {
        String two =
                "      labels:\n        app: web\n        # asked for\n        sidecar.istio.io/inject: \"true\"\n";
        assertUnset(
                metadata(two),
                SwitchEdits::inject,
                metadata("      labels:\n        app: web\n        # asked for\n")
                        .strip());
    }

    @Test
    void theLastAnnotationTakesItsMappingAlongEvenOneOfManyLines() {
        String one = "      annotations:\n        sidecar.istio.io/nativeSidecar: \"true\"\n";
        assertUnset(
                metadata(one),
                edits -> edits.annotation(SwitchEdits.NATIVE),
                metadata("").strip());
        desk.open(metadata(
                "      annotations:\n        proxy.istio.io/config: |\n          terminationDrainDuration: 20s\n"));
        presenter.perform(TITLE, List.of(SwitchEdits.of(view()).drain("").orElseThrow()));
        assertEquals(metadata(""), desk.snapshot().get().text());
    }

    /** The comparison stays under the hand that switches injection off and on. */
    @Test
    void whatEachRedirectionWouldAddIsComparedWhetherThePodIsInjectedOrNot() {
        desk.open(metadata("      labels:\n        sidecar.istio.io/inject: \"true\"\n"));
        presenter.choose(MeshMode.SIDECAR);
        List<SecurityRow> injected = view().security();
        desk.open(metadata("      labels:\n        sidecar.istio.io/inject: \"false\"\n"));
        assertFalse(view().injection().decision().included());
        assertEquals(names(injected), names(view().security()));
        desk.open(WEB.replace("      containers:", "      hostNetwork: true\n      containers:"));
        assertFalse(names(view().security()).contains("istio-init"), "no label can change that");
    }

    private static List<String> names(List<SecurityRow> rows) {
        return rows.stream().map(SecurityRow::container).toList();
    }

    @Test
    void aProbeThatTheAgentCannotAskIsTheMeshsOwnNews() {
        desk.open(WEB.replace("port: 8080", "port: admin").replace("livenessProbe", "readinessProbe"));
        presenter.choose(MeshMode.NONE);
        assertTrue(view().findings().stream().noneMatch(each -> each.code().equals("P17")));
        presenter.choose(MeshMode.CNI);
        assertEquals("P17", view().worst().orElseThrow().code());
    }

    /** The view is made anew after an analysis, a hand clicks again before: each click counts. */
    @Test
    void aSwitchIsReadAnewAtEachClick() {
        desk.open(metadata(""));
        MeshView first = view();
        for (String value : List.of("true", "false", "", "true", "")) {
            assertTrue(presenter.change(TITLE, now -> now.write(now.inject(), value)));
            assertEquals(
                    metadata(
                            value.isEmpty()
                                    ? ""
                                    : "      labels:\n        sidecar.istio.io/inject: \"" + value + "\"\n"),
                    desk.snapshot().get().text());
        }
        assertEquals(metadata(""), first.source());
    }

    @Test
    void aSwitchWhoseTextServesOtherPlacesIsRefused() {
        desk.open(metadata("      annotations: &both {sidecar.istio.io/inject: \"true\"}\n      labels: *both\n"));
        String before = desk.snapshot().get().text();
        assertFalse(presenter.change(TITLE, now -> now.write(now.inject(), "false")));
        assertEquals(before, desk.snapshot().get().text());
    }

    private void assertUnset(String text, Function<SwitchEdits, Field> field, String after) {
        desk.open(text);
        SwitchEdits edits = SwitchEdits.of(view());
        presenter.perform(TITLE, edits.write(field.apply(edits), "").stream().toList());
        assertEquals(after, desk.snapshot().get().text().strip());
        desk.undo();
        assertEquals(text, desk.snapshot().get().text(), "undo gives the bytes back");
    }

    private static String metadata(String lines) {
        return WEB.replace("      labels:\n        app: web\n", "      name: web\n" + lines);
    }

    private MeshView view() {
        return Objects.requireNonNull(presenter.view().get());
    }
}
