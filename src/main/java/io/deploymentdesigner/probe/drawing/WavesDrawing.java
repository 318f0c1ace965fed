package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.List;

/** The waves of a rollout as brackets over its pods, each with its number, its pods and how long it takes. */
final class WavesDrawing {
    /** Narrower waves are not drawn, px. */
    private static final double LEAST = 6;

    private final Pen pen;
    private final Place place;
    private final RolloutView rollout;

    WavesDrawing(Pen pen, Place place, RolloutView rollout) {
        this.pen = pen;
        this.place = place;
        this.rollout = rollout;
    }

    /** Draws the waves, and the instant at which the rollout is over. */
    void draw() {
        LaneIcon.WAVES.named(pen, place.y() + place.height() / 2, Words.text("lane.waves", place.locale()));
        List<RolloutView.Wave> waves = rollout.waves();
        int first = 1;
        boolean drawn = false;
        for (int i = 0; i < waves.size(); i++) {
            RolloutView.Wave wave = waves.get(i);
            if (place.scale().clamped(wave.to()) - place.scale().clamped(wave.from()) >= LEAST) {
                bracket(wave.from(), wave.to(), waveName(i + 1, first, wave));
                drawn = true;
            }
            first += wave.pods();
        }
        if (!drawn && !waves.isEmpty()) {
            all(waves);
        }
        done();
    }

    /** All waves as one, where they are too many to be told apart. */
    private void all(List<RolloutView.Wave> waves) {
        long from = waves.getFirst().from();
        long to = waves.getLast().to();
        String count = Integer.toString(waves.size());
        bracket(from, to, Words.text("rollout.waves", place.locale(), count, took(from, to)));
    }

    private static Message took(long from, long to) {
        return Spoken.duration((to - from + 500) / 1000 * 1000);
    }

    private void bracket(long from, long to, String name) {
        Stroke line = Stroke.solid(Ink.CONDITION, 1.2);
        double y = place.y() + 9;
        double x1 = place.scale().clamped(from);
        double x2 = place.scale().clamped(to);
        pen.line(x1, y, x2, y, line);
        pen.line(x1, y, x1, y + 10, line);
        pen.line(x2, y, x2, y + 10, line);
        double width = TextMeter.width(name, Lettering.SMALL_STRONG);
        if (width + 30 < x2 - x1) {
            double middle = (x1 + x2) / 2;
            pen.fill(middle - width / 2 - 8, y - 7, width + 16, 15, Ink.GROUND);
            pen.text(middle, y + 5, name, Lettering.SMALL_STRONG, Ink.FOREGROUND, Shape.Anchor.MIDDLE);
        }
    }

    private String waveName(int number, int first, RolloutView.Wave wave) {
        return Words.text(
                "rollout.wave",
                place.locale(),
                Integer.toString(number),
                Integer.toString(rollout.waves().size()),
                wave.pods(),
                Integer.toString(first),
                Integer.toString(first + wave.pods() - 1),
                took(wave.from(), wave.to()));
    }

    private void done() {
        RolloutForecast forecast = rollout.forecast();
        if (forecast.run().complete() && !rollout.waves().isEmpty()) {
            end(forecast.run().durationMs(), "rollout.done", Ink.SUCCESS);
        } else if (forecast.availableMs() < 0) {
            end(1000L * forecast.settings().progressDeadlineSeconds(), "rollout.exceeded", Ink.DANGER);
        }
    }

    /** Says when it is over: right of that instant, or left of it where no wave ends there with a name of its own. */
    private void end(long at, String key, Ink ink) {
        String text = Words.text(key, place.locale(), Spoken.instant(at));
        double width = TextMeter.width(text, Lettering.SMALL_STRONG);
        double x = place.scale().x(at);
        if (x + 8 + width < place.right() + View.MARGIN) {
            pen.text(x + 8, place.y() + 17, text, Lettering.SMALL_STRONG, ink);
        } else if (place.scale().shows(at, at + 1) && rollout.waves().isEmpty()) {
            pen.text(x - 8, place.y() + 17, text, Lettering.SMALL_STRONG, ink, Shape.Anchor.END);
        }
    }
}
