package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.verdict.Spoken;
import io.deploymentdesigner.probe.verdict.StartBudget;
import java.util.Locale;

/** What the application needs above what its probes allow. */
final class BudgetDrawing {
    private static final double BAR = 14;

    /** Below this height, in px, line and bar move apart as far as they can. */
    private static final double LOW = 44;

    private final Pen pen;
    private final Place place;
    private final Lane.Budget lane;
    private final boolean draggable;
    private final Locale locale;
    private final double needsY;
    private final double barY;

    /** A budget on its place; only where a handle can be dragged are there words that invite to it. */
    BudgetDrawing(Pen pen, Place place, Lane.Budget lane, boolean draggable) {
        this.pen = pen;
        this.place = place;
        this.lane = lane;
        this.draggable = draggable;
        this.locale = place.locale();
        boolean low = place.height() < LOW;
        this.needsY = place.y() + (low ? 8.5 : place.height() * 0.31);
        this.barY = low ? place.bottom() - BAR - 2 : place.y() + place.height() * 0.71 - BAR / 2;
    }

    /** Draws it and tells where the application's handle stands. */
    double draw() {
        double from = place.scale().clamped(lane.startMs());
        double to = place.scale().clamped(lane.startMs() + lane.needsMs());
        lane.budget().ifPresent(b -> allowed(b, to));
        needs(from, to);
        return needsY;
    }

    private void needs(double from, double to) {
        Stroke line = Stroke.solid(Ink.ACCENT, 2);
        pen.line(from, needsY, to, needsY, line);
        pen.line(from, needsY - 5, from, needsY + 5, line);
        String text = Words.text("budget.needs", locale, Spoken.duration(lane.needsMs()));
        double width = TextMeter.width(text, Lettering.SMALL_STRONG);
        if (to - from > width + 24) {
            double middle = (from + to) / 2;
            pen.fill(middle - width / 2 - 8, needsY - 7, width + 16, 14, Ink.GROUND);
            pen.text(middle, needsY + 4, text, Lettering.SMALL_STRONG, Ink.ACCENT, Shape.Anchor.MIDDLE);
        } else {
            pen.text(to + 14, needsY + 4, text, Lettering.SMALL_STRONG, Ink.ACCENT);
            return;
        }
        lane.budget().filter(budget -> draggable).ifPresent(budget -> invite(budget, to));
    }

    /** Says beside the handle what dragging it is for. */
    private void invite(StartBudget budget, double to) {
        boolean safe = budget.guaranteedMs() >= lane.needsMs();
        String text = safe
                ? Words.text("budget.safe", locale, Spoken.duration(budget.guaranteedMs()))
                : Words.text("budget.drag", locale);
        if (place.right() - to - 14 > TextMeter.width(text, Lettering.SMALL)) {
            pen.text(to + 14, needsY + 4, text, Lettering.SMALL, Ink.MUTED);
        }
    }

    private void allowed(StartBudget budget, double needsX) {
        TimeScale scale = place.scale();
        double from = scale.clamped(lane.startMs());
        double sure = scale.clamped(lane.startMs() + budget.guaranteedMs());
        double best = scale.clamped(lane.startMs() + budget.bestMs());
        pen.fill(from, barY, sure - from, BAR, Ink.CONDITION);
        Object allows = Spoken.duration(budget.guaranteedMs());
        String formula = Words.text("budget.allowed.formula", locale, budget.formula());
        if (!pen.label(from, sure - from, barY, BAR, formula, Lettering.SMALL_STRONG, Ink.GROUND)) {
            String text = Words.text("budget.allowed", locale, allows);
            pen.label(from, sure - from, barY, BAR, text, Lettering.SMALL_STRONG, Ink.GROUND);
        }
        if (best > sure) {
            pen.stripes(sure, barY, best - sure, BAR, Ink.BAND, Ink.BAND_GROUND);
        }
        pen.line(needsX, needsY + 4, needsX, barY + BAR, Stroke.dotted(Ink.ACCENT, 1));
        balance(budget, best, needsX);
    }

    private void balance(StartBudget budget, double best, double needsX) {
        long missing = lane.needsMs() - budget.bestMs();
        long spare = budget.guaranteedMs() - lane.needsMs();
        if (missing > 0) {
            shortfall(missing, best, needsX);
        } else if (spare >= 0) {
            note(best, Words.text("budget.spare", locale, Spoken.duration(spare)));
        } else {
            note(
                    best,
                    Words.text(
                            "budget.depends",
                            locale,
                            Spoken.duration(budget.guaranteedMs()),
                            Spoken.duration(budget.bestMs())));
        }
    }

    private void shortfall(long missing, double best, double needsX) {
        double y = barY + BAR / 2;
        Stroke line = Stroke.dashed(Ink.DANGER, 1.5);
        String text = Words.text("budget.short", locale, Spoken.duration(missing));
        double width = TextMeter.width(text, Lettering.SMALL_STRONG);
        if (needsX - best < width + 40) {
            note(needsX, text);
            return;
        }
        pen.line(best + 3, y, needsX - 2, y, line);
        arrowHead(best + 3, y, 5);
        arrowHead(needsX - 2, y, -5);
        double middle = (best + needsX) / 2;
        pen.fill(middle - width / 2 - 6, y - 8, width + 12, 16, Ink.GROUND);
        pen.text(middle, y + 4, text, Lettering.SMALL_STRONG, Ink.DANGER, Shape.Anchor.MIDDLE);
        note(
                needsX,
                Words.text(
                        "budget.legend",
                        locale,
                        Spoken.duration(lane.needsMs() - missing - bandMs()),
                        Spoken.duration(lane.needsMs() - missing)));
    }

    private long bandMs() {
        return lane.budget().map(b -> b.bestMs() - b.guaranteedMs()).orElse(0L);
    }

    private void arrowHead(double x, double y, double size) {
        Stroke line = Stroke.solid(Ink.DANGER, 1.5);
        pen.line(x, y, x + size, y - 4, line);
        pen.line(x, y, x + size, y + 4, line);
    }

    private void note(double x, String text) {
        double room = place.right() - x - 14;
        if (room > 60) {
            pen.text(
                    x + 14,
                    barY + BAR / 2 + 4,
                    TextMeter.fitted(text, Lettering.SMALL, room),
                    Lettering.SMALL,
                    Ink.MUTED);
        }
    }
}
