package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.document.Pruning;
import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.istio.ProxyConfigText;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mesh's switches of one pod template, as they are written and as edits of it. Read from the template before
 * substitution, so that a placeholder in an annotation stays one.
 *
 * @param pod the pod template as it is written
 */
record SwitchEdits(PodFields pod) {
    /** Whether the agent asks the app's probes for the kubelet. */
    static final String REWRITE = "sidecar.istio.io/rewriteAppHTTPProbers";

    /** Whether the proxy is an init container that keeps running. */
    static final String NATIVE = "sidecar.istio.io/nativeSidecar";

    /** Ports the proxy leaves alone, inbound. */
    static final String EXCLUDE_INBOUND = "traffic.sidecar.istio.io/excludeInboundPorts";

    /** Ports the proxy leaves alone, outbound. */
    static final String EXCLUDE_OUTBOUND = "traffic.sidecar.istio.io/excludeOutboundPorts";

    private static final String HOLD = "holdApplicationUntilProxyStarts";
    private static final String DRAIN = "terminationDrainDuration";
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,5})s");
    private static final Pattern PORT = Pattern.compile("[1-9]\\d{0,4}");
    private static final int MOST_PORT = 65_535;

    /** The switches of the pod shown. */
    static SwitchEdits of(MeshView view) {
        return new SwitchEdits(view.template());
    }

    /** The label that decides over injection. */
    Field inject() {
        return pod.metadata().get("labels").entry(InjectionDecision.INJECT);
    }

    /** The label that decides in ambient mode. */
    Field ambient() {
        return pod.metadata().get("labels").entry(InjectionDecision.AMBIENT_MODE);
    }

    /** An annotation of the pod template; absent where it is not written. */
    Field annotation(String key) {
        return pod.metadata().get("annotations").entry(key);
    }

    private Field config() {
        return annotation(ProxyConfig.ANNOTATION);
    }

    /** Whether the proxy's configuration can be read, so that single settings of it can be changed. */
    boolean canReadConfig() {
        return ProxyConfigText.isReadable(config().text());
    }

    /** Whether the app waits for its proxy. */
    boolean holds() {
        return ProxyConfigText.value(config().text(), HOLD).equals("true");
    }

    /** How long the proxy drains: a number of seconds, another duration as it is written, or empty for the default. */
    String drain() {
        String written = ProxyConfigText.value(config().text(), DRAIN);
        Matcher seconds = SECONDS.matcher(written);
        return seconds.matches() ? seconds.group(1) : written;
    }

    /** Gives a label or annotation a text; empty text takes it away, and the mapping that held nothing else. */
    Optional<YamlEdit> write(Field field, String value) {
        if (!value.isEmpty()) {
            return Optional.of(new YamlEdit.SetScalar(field.yamlPath(), value, ValueType.STRING));
        }
        return field.exists()
                ? Optional.of(new YamlEdit.Remove(
                        new Pruning(field.root()).whole(field).yamlPath()))
                : Optional.empty();
    }

    /** Lets the app wait for its proxy, or no longer. */
    Optional<YamlEdit> hold(boolean waits) {
        String text = config().text();
        return (waits ? ProxyConfigText.with(text, HOLD, "true") : ProxyConfigText.without(text, HOLD))
                .flatMap(changed -> write(config(), changed));
    }

    /** Lets the proxy drain for a number of seconds; empty text goes back to the mesh's own. */
    Optional<YamlEdit> drain(String seconds) {
        String text = config().text();
        return (seconds.isEmpty()
                        ? ProxyConfigText.without(text, DRAIN)
                        : ProxyConfigText.with(text, DRAIN, '"' + seconds + "s\""))
                .flatMap(changed -> write(config(), changed));
    }

    /** Whether a text is a number of seconds that a drain can last, or nothing. */
    static boolean isDrain(String text) {
        return text.isEmpty() || SECONDS.matcher(text + "s").matches();
    }

    /** Whether a text is a list of ports with commas, or nothing. */
    static boolean isPortList(String text) {
        return text.isEmpty()
                || Arrays.stream(text.split(",", -1)).map(String::strip).allMatch(SwitchEdits::isPort);
    }

    private static boolean isPort(String text) {
        return PORT.matcher(text).matches() && Integer.parseInt(text) <= MOST_PORT;
    }
}
