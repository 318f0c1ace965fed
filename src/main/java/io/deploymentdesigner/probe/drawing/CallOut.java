package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cursor, its instant on the ruler, and the sentence below the lanes. */
final class CallOut {
    private static final double LINE = 16;
    private static final double GAP = 8;
    private static final double BOX = 26;
    private static final double TIP = 7;
    private static final double WIDEST = 760;

    /** Where there is little height: between lanes and box, and from a line to the next. */
    private static final double CLOSE_GAP = 6;

    private static final double CLOSE_LINE = 15;

    /** Left and right of the words in the box. */
    private static final double BESIDE = 50;

    private static final double TITLE_GAP = 10;

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

    /** How high a call-out is whose sentences begin beside its title, in px. */
    static double closeHeight(int lines) {
        return CLOSE_GAP + CLOSE_LINE * lines + 8;
    }

    /**
     * How high the call-out of a moment is, in px.
     *
     * @param moment what is told; null for nothing
     * @param close whether there is little height for it
     * @param least as many lines as it has room for in any case
     */
    static double height(@Nullable Moment moment, View view, boolean close, int least) {
        List<String> lines = moment == null ? List.of() : close ? flowed(moment, view) : wrapped(moment, view);
        int most = Math.max(least, lines.size());
        return close ? closeHeight(most) : height(most);
    }

    /**
     * Draws the cursor and what it points at.
     *
     * @param moment what is told; null for nothing
     * @param bottom where the lanes end
     * @param close whether there is little height for it
     */
    void draw(@Nullable Moment moment, double bottom, boolean close) {
        if (view.cursorMs() >= 0) {
            cursor(0, moment == null ? bottom : bottom + (close ? CLOSE_GAP : GAP));
        }
        if (moment != null && close) {
            close(moment, bottom);
        } else if (moment != null) {
            moment(moment, bottom);
        }
    }

    private void cursor(double rulerY, double bottom) {
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

    /** Draws the sentences below the title. */
    private void moment(Moment moment, double top) {
        List<String> lines = wrapped(moment, view);
        double left = box(moment, widest(title(moment), lines), top + GAP, BOX + LINE * lines.size());
        double y = top + GAP + 18;
        pen.text(left, y, title(moment), Lettering.STRONG, Ink.FOREGROUND);
        for (int i = 0; i < lines.size(); i++) {
            pen.text(left, y + LINE * (i + 1), lines.get(i), Lettering.SMALL, Ink.MUTED);
        }
    }

    /** Draws the sentences beside the title and on in as few lines as they need. */
    private void close(Moment moment, double top) {
        List<String> lines = flowed(moment, view);
        double beside = beside(moment);
        double first = beside + TextMeter.width(lines.getFirst(), Lettering.SMALL);
        double widest = Math.max(first, widest("", lines.subList(1, lines.size())));
        double left = box(moment, widest, top + CLOSE_GAP, CLOSE_LINE * lines.size() + 6);
        double y = top + CLOSE_GAP + 15;
        pen.text(left, y, title(moment), Lettering.STRONG, Ink.FOREGROUND);
        for (int i = 0; i < lines.size(); i++) {
            double x = i == 0 ? left + beside : left;
            pen.text(x, y + CLOSE_LINE * i, lines.get(i), Lettering.SMALL, Ink.MUTED);
        }
    }

    private String title(Moment moment) {
        return moment.title().text(view.locale());
    }

    /** How far right of the title's beginning the first sentence stands. */
    private double beside(Moment moment) {
        return TextMeter.width(title(moment), Lettering.STRONG) + TITLE_GAP;
    }

    private static double widest(String title, List<String> lines) {
        double words = lines.stream()
                .mapToDouble(line -> TextMeter.width(line, Lettering.SMALL))
                .max()
                .orElse(0);
        return Math.max(words, TextMeter.width(title, Lettering.STRONG));
    }

    /** Draws the box around words so wide, with its sign, and tells where the words begin. */
    private double box(Moment moment, double words, double y, double height) {
        double width = words + BESIDE;
        double x = view.scale().clamped(moment.at());
        double left = Math.max(4, Math.clamp(x - 60, 4, Math.max(4, view.width() - width - 8)));
        pen.box(left, y, width, height, 6, Ink.CARD, Stroke.solid(Ink.SKIPPED, 1));
        tip(Math.clamp(x, left + 14, left + width - 14), y);
        sign(moment.tone(), left + 17, y + 14);
        return left + 32;
    }

    /** The corner of the box that points at the cursor. */
    private void tip(double x, double y) {
        pen.polygon(Ink.CARD, Stroke.solid(Ink.CARD, 1), x - TIP, y + 1, x, y - TIP + 1, x + TIP, y + 1);
        pen.polyline(Stroke.solid(Ink.SKIPPED, 1), x - TIP, y, x, y - TIP, x + TIP, y);
    }

    /** The sentences as one text, broken where the view ends; the first line leaves room for the title. */
    private static List<String> flowed(Moment moment, View view) {
        Locale locale = view.locale();
        double title = TextMeter.width(moment.title().text(locale), Lettering.STRONG) + TITLE_GAP;
        String text = Spoken.together(moment.lines(), locale);
        return TextMeter.lines(text, Lettering.SMALL, room(view) - title, room(view), locale);
    }

    /** How wide words in the box may be, in px. */
    private static double room(View view) {
        return view.width() - View.MARGIN - BESIDE;
    }

    /** The sentences, two on a line where they fit, broken where the view ends. */
    private static List<String> wrapped(Moment moment, View view) {
        List<String> lines = new ArrayList<>();
        double widest = Math.min(WIDEST, room(view));
        for (var message : moment.lines()) {
            String sentence = message.text(view.locale());
            String joined = lines.isEmpty() ? sentence : lines.getLast() + Spoken.gap(view.locale()) + sentence;
            if (!lines.isEmpty() && TextMeter.width(joined, Lettering.SMALL) <= widest) {
                lines.set(lines.size() - 1, joined);
            } else {
                lines.addAll(TextMeter.lines(sentence, Lettering.SMALL, room(view), view.locale()));
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
