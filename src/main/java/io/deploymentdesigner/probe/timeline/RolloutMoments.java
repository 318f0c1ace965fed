package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.rollout.RolloutStep;
import io.deploymentdesigner.probe.timeline.Moment.Tone;
import io.deploymentdesigner.probe.verdict.PodEnd;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The turning points of a rollout in words: it begins, waves become Available, it is done or stands still. */
final class RolloutMoments {
    private static final int MOST = 500;
    private static final String WAVES = "waves";

    private final RolloutView rollout;
    private final RolloutSettings settings;
    private final List<Moment> moments = new ArrayList<>();

    private RolloutMoments(RolloutView rollout) {
        this.rollout = rollout;
        this.settings = rollout.forecast().settings();
    }

    static List<Moment> of(RolloutView rollout) {
        return rollout.forecast().settings().replicas() == 0 ? List.of() : new RolloutMoments(rollout).all();
    }

    private List<Moment> all() {
        add(0, Tone.NOTE, Told.message("rollout.begins", goes(0), comes(0)), bounds());
        List<RolloutView.Wave> waves = rollout.waves();
        for (int i = 0; i < waves.size() && moments.size() < MOST; i++) {
            firstReady(waves.get(i));
            wave(i + 1, waves.get(i), i + 1 == waves.size());
        }
        if (!rollout.forecast().run().complete()) {
            long deadline = 1000L * settings.progressDeadlineSeconds();
            add(deadline, Tone.BAD, Told.message("rollout.deadline", Spoken.duration(deadline)));
        }
        cutOff();
        moments.sort(Comparator.comparingLong(Moment::at));
        return List.copyOf(moments);
    }

    /** Where an old app goes on without its proxy. */
    private void cutOff() {
        PodEnd end = rollout.forecast().end();
        Map<Long, Long> pods = new TreeMap<>(rollout.rows().stream()
                .filter(row -> row.pod().cutOffMs() >= 0)
                .collect(Collectors.groupingBy(row -> row.pod().cutOffMs(), Collectors.summingLong(RolloutRow::pods))));
        pods.forEach((at, count) -> add(
                at,
                Tone.BAD,
                Told.message("rollout.cutOff", count),
                Told.message(
                        "rollout.cutOff.why", Spoken.duration(end.proxyLeavesMs()), Spoken.duration(end.endsMs()))));
    }

    private void firstReady(RolloutView.Wave wave) {
        long ready = wave.from() + rollout.forecast().readyMs();
        if (ready < wave.to()) {
            long soak = 1000L * settings.minReadySeconds();
            add(
                    ready,
                    rollout.forecast().hollow() || rollout.forecast().early() ? Tone.BAD : Tone.NOTE,
                    Told.message("rollout.ready", wave.pods(), Integer.toString(wave.pods())),
                    Told.message("rollout.soak", Spoken.duration(soak), Spoken.instant(wave.to())));
        }
    }

    private void wave(int number, RolloutView.Wave wave, boolean last) {
        if (last) {
            long took = rollout.forecast().run().durationMs();
            Tone tone = rollout.forecast().hollow() ? Tone.BAD : Tone.GOOD;
            add(
                    wave.to(),
                    tone,
                    Told.message("rollout.last", goes(wave.to())),
                    Told.message("rollout.took", Spoken.duration(took)));
        } else {
            String which = Integer.toString(number);
            add(wave.to(), Tone.NOTE, Told.message("rollout.next", which, goes(wave.to()), comes(wave.to())), bounds());
        }
    }

    private Message goes(long at) {
        int count = -change(at, RolloutStep::oldPods);
        return Told.message("rollout.goes", count, Integer.toString(count));
    }

    private Message comes(long at) {
        int count = change(at, RolloutStep::newPods);
        return Told.message("rollout.comes", count, Integer.toString(count));
    }

    /** By how much a number of pods changes at an instant. */
    private int change(long at, ToIntFunction<RolloutStep> pods) {
        List<RolloutStep> steps = rollout.forecast().run().steps();
        int change = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).at() == at) {
                change += pods.applyAsInt(steps.get(i)) - pods.applyAsInt(steps.get(i - 1));
            }
        }
        return change;
    }

    /** Why so many pods change at a time. */
    private Message bounds() {
        if (settings.recreate()) {
            return Told.message("rollout.bounds.recreate");
        }
        RolloutScenario scenario = settings.scenario(0);
        int atOnce = Math.max(1, scenario.surge() + scenario.unavailable());
        return Told.message(
                "rollout.bounds",
                bound("rollout.surge", settings.maxSurge(), scenario.surge()),
                bound("rollout.unavailable", settings.maxUnavailable(), scenario.unavailable()),
                atOnce,
                Integer.toString(atOnce),
                Integer.toString(settings.replicas()),
                settings.waves(),
                Integer.toString(settings.waves()));
    }

    private Message bound(String key, IntOrPercent bound, int pods) {
        return Told.message(
                bound.percent() ? key + ".share" : key,
                bound.value() + " %",
                Integer.toString(settings.replicas()),
                Integer.toString(pods));
    }

    private void add(long at, Tone tone, Message title, Message... lines) {
        moments.add(new Moment(at, tone, WAVES, title, List.of(lines)));
    }
}
