package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cursor, its instant on the ruler, and the sentence below the lanes. */
final class CallOut {
    private static final double LINE = 16;
    private static final double GAP = 8;
    private static final double BOX = 26;
    private static final double TIP = 7;
    private static final double WIDEST = 760;

    private final Pen pen;
    private final View view;

    CallOut(Pen pen, View view) {
        this.pen = pen;
        this.view = view;
    }

    /** How high a call-out is, in px. */
    static double height(int lines) {
        return GAP + BOX + LINE * lines + 2;
    }

    void cursor(double rulerY, double bottom) {
        double x = view.scale().x(view.cursorMs());
        if (x < View.NAMES - 1 || x > view.width()) {
            return;
        }
        pen.line(x, rulerY + View.RULER - 2, x, bottom, Stroke.solid(Ink.FOREGROUND, 1.4));
        String instant = Spoken.instant(Math.round(view.cursorMs()), true);
        double width = TextMeter.width(instant, Lettering.INSTANT_STRONG) + 12;
        double left = Math.clamp(x - width / 2, 2, view.width() - width - 2);
        pen.box(left, rulerY + 3, width, 18, 3, Ink.FOREGROUND, Stroke.solid(Ink.FOREGROUND, 1));
        pen.text(left + width / 2, rulerY + 16, instant, Lettering.INSTANT_STRONG, Ink.GROUND, Shape.Anchor.MIDDLE);
    }

    /** Draws the sentence. */
    void moment(Moment moment, double top) {
        Locale locale = view.locale();
        String title = moment.title().text(locale);
        List<String> lines = wrapped(moment, locale);
        double widest = Math.max(
                TextMeter.width(title, Lettering.STRONG),
                lines.stream()
                        .mapToDouble(l -> TextMeter.width(l, Lettering.SMALL))
                        .max()
                        .orElse(0));
        double width = widest + 50;
        double x = view.scale().clamped(moment.at());
        double left = Math.max(4, Math.clamp(x - 60, 4, Math.max(4, view.width() - width - 8)));
        double y = top + GAP;
        pen.box(left, y, width, BOX + LINE * lines.size(), 6, Ink.CARD, Stroke.solid(Ink.SKIPPED, 1));
        tip(Math.clamp(x, left + 14, left + width - 14), y);
        sign(moment.tone(), left + 17, y + 14);
        pen.text(left + 32, y + 18, title, Lettering.STRONG, Ink.FOREGROUND);
        for (int i = 0; i < lines.size(); i++) {
            pen.text(left + 32, y + 18 + LINE * (i + 1), lines.get(i), Lettering.SMALL, Ink.MUTED);
        }
    }

    /** The corner of the box that points at the cursor. */
    private void tip(double x, double y) {
        pen.polygon(Ink.CARD, Stroke.solid(Ink.CARD, 1), x - TIP, y + 1, x, y - TIP + 1, x + TIP, y + 1);
        pen.polyline(Stroke.solid(Ink.SKIPPED, 1), x - TIP, y, x, y - TIP, x + TIP, y);
    }

    /** The sentences, two on a line where they fit. */
    static List<String> wrapped(Moment moment, Locale locale) {
        List<String> lines = new ArrayList<>();
        String gap = locale.getLanguage().equals("zh") ? "" : " ";
        for (var message : moment.lines()) {
            String sentence = message.text(locale);
            String joined = lines.isEmpty() ? sentence : lines.getLast() + gap + sentence;
            if (!lines.isEmpty() && TextMeter.width(joined, Lettering.SMALL) <= WIDEST) {
                lines.set(lines.size() - 1, joined);
            } else {
                lines.add(sentence);
            }
        }
        return lines;
    }

    private void sign(Moment.Tone tone, double x, double y) {
        switch (tone) {
            case BAD -> pen.octagon(x, y, 6.5, Ink.DANGER);
            case GOOD -> {
                pen.ring(x, y, 6.5, Ink.CARD, Stroke.solid(Ink.SUCCESS, 1.6));
                pen.line(x - 3, y, x - 1, y + 2.5, Stroke.solid(Ink.SUCCESS, 1.6));
                pen.line(x - 1, y + 2.5, x + 3.5, y - 2.5, Stroke.solid(Ink.SUCCESS, 1.6));
            }
            case NOTE -> {
                pen.ring(x, y, 6.5, Ink.CARD, Stroke.solid(Ink.ACCENT, 1.6));
                pen.line(x, y - 1, x, y + 3.5, Stroke.solid(Ink.ACCENT, 1.6));
                pen.disc(x, y - 3.2, 1, Ink.ACCENT);
            }
        }
    }
}
