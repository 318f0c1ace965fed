package io.deploymentdesigner.probe.json;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.Unresponsive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the {@code scenario} object of one pod with one container. */
public final class PodScenarioJson {
    private final JsonFields scenario;

    private PodScenarioJson(JsonFields scenario) {
        this.scenario = scenario;
    }

    /** The scenario; absent members have the defaults of the kubelet and the API. */
    public static PodScenario read(Map<?, ?> scenario) {
        return new PodScenarioJson(new JsonFields(scenario)).pod();
    }

    private PodScenario pod() {
        return new PodScenario(
                List.of(container()),
                scenario.integer("terminationGracePeriodSeconds", 30),
                node(scenario.object("env")),
                scenario.number("deleteAtMs", 0),
                scenario.number("durationMs", 0));
    }

    private ContainerScenario container() {
        boolean sleeps = "sleep".equals(scenario.text("preStopKind"));
        return new ContainerScenario(
                "app",
                probe(ProbeKind.STARTUP),
                probe(ProbeKind.READINESS),
                probe(ProbeKind.LIVENESS),
                new PreStop(sleeps ? PreStop.Kind.SLEEP : PreStop.Kind.EXEC, scenario.number("preStopMs", 0)),
                app(scenario.object("app")));
    }

    private @Nullable ProbeSpec probe(ProbeKind kind) {
        if (!scenario.hasObject(kind.field())) {
            return null;
        }
        JsonFields probe = scenario.object(kind.field());
        return new ProbeSpec(
                probe.integer("initialDelaySeconds", 0),
                probe.integer("periodSeconds", 0),
                probe.integer("timeoutSeconds", 0),
                probe.integer("successThreshold", 0),
                probe.integer("failureThreshold", 0),
                probe.integer("terminationGracePeriodSeconds", 0));
    }

    private static AppBehaviour app(JsonFields app) {
        return new AppBehaviour(
                app.longs("serveAfterMs"),
                unresponsive(app.text("preServe")),
                app.number("latencyMs", 0),
                app.objects("outages").stream().map(PodScenarioJson::outage).toList(),
                app.longs("exitAtMs"),
                app.number("exitOnTermMs", 0));
    }

    private static Outage outage(JsonFields outage) {
        List<String> named = outage.texts("probes");
        Set<ProbeKind> probes = Arrays.stream(ProbeKind.values())
                .filter(kind -> named.contains(kind.word()))
                .collect(Collectors.toUnmodifiableSet());
        return new Outage(
                outage.number("from", 0),
                outage.number("to", 0),
                unresponsive(outage.text("kind")),
                probes,
                outage.integer("attempt", Outage.EVERY_ATTEMPT));
    }

    private static Unresponsive unresponsive(@Nullable String word) {
        return "hang".equals(word) ? Unresponsive.HANG : Unresponsive.REFUSE;
    }

    private static NodeConditions node(JsonFields env) {
        return new NodeConditions(
                env.number("imagePullMs", 0),
                env.integer("clockOffsetMs", 0),
                env.integer("plegPhaseMs", 0),
                env.integer("syncTickPhaseMs", 0),
                new KubeletVersion("", env.flag("plegOnDemandRelist"), env.flag("startedCarriedOver")),
                env.flag("manualTriggerSeesStatus"),
                env.integer("resyncSeconds", 0),
                env.integer("backoffInitialSeconds", 0),
                env.integer("backoffMaxSeconds", 0));
    }
}
