package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a pod's annotation {@code proxy.istio.io/config} says; YAML or JSON of Istio's ProxyConfig.
 *
 * @param readable false where the annotation is neither; Istio then refuses to inject
 * @param holdApplication whether the app waits for the proxy
 * @param drainSeconds {@code terminationDrainDuration} in seconds, null where it is not set
 * @param exitsOnZeroConnections whether the proxy stays until its last connection is closed
 */
public record ProxyConfig(
        boolean readable, boolean holdApplication, @Nullable Double drainSeconds, boolean exitsOnZeroConnections) {
    /** The annotation's key. */
    public static final String ANNOTATION = "proxy.istio.io/config";

    private static final Pattern DURATION = Pattern.compile(
            "(?:(\\d+(?:\\.\\d+)?)h)?(?:(\\d+(?:\\.\\d+)?)m)?" + "(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?");

    /** Reads the annotation of a pod. */
    public static ProxyConfig of(PodFields pod) {
        String text = pod.annotation(ANNOTATION);
        if (text.isEmpty()) {
            return new ProxyConfig(true, false, null, false);
        }
        YamlStream stream = YamlReader.read(text);
        if (stream.fault() != null || stream.documents().isEmpty()) {
            return new ProxyConfig(false, false, null, false);
        }
        Field config = Field.root(stream.documents().getFirst());
        return config.isMapping() ? of(config) : new ProxyConfig(false, false, null, false);
    }

    private static ProxyConfig of(Field config) {
        Field exit = config.get("proxyMetadata").get("EXIT_ON_ZERO_ACTIVE_CONNECTIONS");
        return new ProxyConfig(
                true,
                config.get("holdApplicationUntilProxyStarts").bool(),
                seconds(config.get("terminationDrainDuration").text()),
                exit.text().equals("true"));
    }

    private static @Nullable Double seconds(String duration) {
        Matcher parts = DURATION.matcher(duration);
        if (duration.isEmpty() || !parts.matches()) {
            return null;
        }
        return part(parts, 1) * 3600 + part(parts, 2) * 60 + part(parts, 3) + part(parts, 4) / 1000;
    }

    private static double part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Double.parseDouble(parts.group(group));
    }
}
