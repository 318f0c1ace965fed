package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.Unresponsive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One application's behaviour as {@code name=value} words; times in milliseconds, outages as {@code from-to/hang@start}. */
final class BehaviourText {
    private static final Pattern OUTAGE = Pattern.compile("(\\d{1,15})-(\\d{1,19})/(refuse|hang)(?:@(\\d{1,9}))?");

    private BehaviourText() {}

    static String write(AppBehaviour app) {
        return "serves=%s before=%s latency=%d outages=%s exits=%s stops=%d"
                .formatted(
                        list(app.serveAfterMs()),
                        word(app.beforeServing()),
                        app.latencyMs(),
                        app.outages().stream().map(BehaviourText::outage).collect(Collectors.joining(",")),
                        list(app.exitAtMs()),
                        app.exitOnTermMs());
    }

    static AppBehaviour read(Map<String, String> words, AppBehaviour usual) {
        List<Long> serves = times(words.get("serves"));
        return new AppBehaviour(
                serves.isEmpty() ? usual.serveAfterMs() : serves,
                how(words.getOrDefault("before", word(usual.beforeServing()))),
                AssumptionsText.number(words.get("latency"), usual.latencyMs()),
                outages(words.getOrDefault("outages", "")),
                times(words.get("exits")),
                AssumptionsText.number(words.get("stops"), usual.exitOnTermMs()));
    }

    private static String list(List<Long> times) {
        return times.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String outage(Outage outage) {
        String start = outage.attempt() == Outage.EVERY_ATTEMPT ? "" : "@" + outage.attempt();
        return outage.fromMs() + "-" + outage.toMs() + "/" + word(outage.kind()) + start;
    }

    private static String word(Unresponsive how) {
        return how.name().toLowerCase(Locale.ROOT);
    }

    private static Unresponsive how(String word) {
        return Arrays.stream(Unresponsive.values())
                .filter(u -> word(u).equals(word))
                .findFirst()
                .orElse(Unresponsive.REFUSE);
    }

    private static List<Long> times(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .filter(time -> time.matches("\\d{1,15}"))
                        .map(time -> AssumptionsText.number(time, 0))
                        .toList();
    }

    private static List<Outage> outages(String text) {
        List<Outage> outages = new ArrayList<>();
        for (String each : text.split(",")) {
            Matcher matcher = OUTAGE.matcher(each);
            if (matcher.matches()) {
                outages.add(new Outage(
                        AssumptionsText.number(matcher.group(1), 0),
                        until(matcher.group(2)),
                        how(matcher.group(3)),
                        Set.of(),
                        matcher.group(4) == null ? Outage.EVERY_ATTEMPT : Integer.parseInt(matcher.group(4))));
            }
        }
        return outages;
    }

    /** The end of an outage; one that never ends is written as the largest number. */
    private static long until(String digits) {
        return digits.length() > 15 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
