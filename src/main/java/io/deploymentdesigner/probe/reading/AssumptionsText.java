package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.KubeletVersion;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Assumptions as a few lines of text, to be kept with a document's settings: {@code node pull=2000 kubelet=1.36 …},
 * {@code proxy redirect=500 start=2000 drain=5000}, then {@code app NAME serves=45000 …} for each container and {@code app * …} for those not named. Words that are not known
 * and values that cannot be read are left at their defaults, so that another version's text can be read too.
 */
public final class AssumptionsText {
    private static final String OTHERWISE = "*";
    private static final long LONGEST_MS = 365L * 86_400_000;

    private AssumptionsText() {}

    /** The lines. */
    public static String write(Assumptions assumptions) {
        StringBuilder text = new StringBuilder("node pull=%d kubelet=%s phase=%s service=%b told=%d\n%s\n"
                .formatted(
                        assumptions.startDelayMs(),
                        release(assumptions.kubelet()),
                        assumptions.phase().name().toLowerCase(Locale.ROOT),
                        assumptions.behindService(),
                        assumptions.propagationMs(),
                        proxy(assumptions.proxy())));
        text.append("app ").append(OTHERWISE).append(' ').append(BehaviourText.write(assumptions.otherwise()));
        new TreeMap<>(assumptions.apps())
                .forEach((name, app) -> text.append("\napp ")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8).replace("*", "%2A"))
                        .append(' ')
                        .append(BehaviourText.write(app)));
        return text.toString();
    }

    /** What the lines say; the defaults for what they do not. */
    public static Assumptions read(String text) {
        Assumptions assumptions = Assumptions.DEFAULT;
        for (String line : text.lines().toList()) {
            Map<String, String> words = words(line);
            if (line.startsWith("node ")) {
                assumptions = node(assumptions, words);
            } else if (line.startsWith("proxy ")) {
                assumptions = assumptions.withProxy(proxy(assumptions.proxy(), words));
            } else if (line.startsWith("app ")) {
                assumptions = app(assumptions, line.split(" ", 3)[1], words);
            }
        }
        return assumptions;
    }

    private static Assumptions node(Assumptions usual, Map<String, String> words) {
        return usual.withStartDelay(number(words.get("pull"), usual.startDelayMs()))
                .withKubelet(Stream.of(KubeletVersion.V1_34, KubeletVersion.V1_35, KubeletVersion.V1_36)
                        .filter(v -> release(v).equals(words.get("kubelet")))
                        .findFirst()
                        .orElse(usual.kubelet()))
                .withPhase(Arrays.stream(Phase.values())
                        .filter(p -> p.name().equalsIgnoreCase(words.get("phase")))
                        .findFirst()
                        .orElse(usual.phase()))
                .withService(!"false".equals(words.get("service")))
                .withPropagation(number(words.get("told"), usual.propagationMs()));
    }

    private static String proxy(ProxyTimes times) {
        return "proxy redirect=%d start=%d drain=%d".formatted(times.redirectMs(), times.startMs(), times.drainMs());
    }

    private static ProxyTimes proxy(ProxyTimes usual, Map<String, String> words) {
        return new ProxyTimes(
                number(words.get("redirect"), usual.redirectMs()),
                number(words.get("start"), usual.startMs()),
                number(words.get("drain"), usual.drainMs()));
    }

    private static Assumptions app(Assumptions usual, String name, Map<String, String> words) {
        AppBehaviour app = BehaviourText.read(words, Assumptions.DEFAULT.otherwise());
        if (name.equals(OTHERWISE)) {
            return usual.otherwise(app);
        }
        try {
            return usual.withApp(URLDecoder.decode(name, StandardCharsets.UTF_8), old -> app);
        } catch (IllegalArgumentException notWrittenByThisProgram) {
            return usual;
        }
    }

    /** A preset's release without the sign for "and earlier". */
    private static String release(KubeletVersion version) {
        return version.label().replaceAll("[^0-9.]", "");
    }

    private static Map<String, String> words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> word.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> b, HashMap::new));
    }

    /** A time in milliseconds, from 0 to a year. */
    static long number(@Nullable String text, long otherwise) {
        return text != null && text.matches("\\d{1,15}") ? Math.min(LONGEST_MS, Long.parseLong(text)) : otherwise;
    }
}
