package io.deploymentdesigner.probe.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a drawing as SVG 1.1, self-contained: no script, no link, no embedded font. */
public final class SvgPainter {
    private static final String SANS = "Inter, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
    private static final String MONO = "'JetBrains Mono', 'DejaVu Sans Mono', monospace";

    private final boolean dark;
    private final StringBuilder out = new StringBuilder();

    private SvgPainter(boolean dark) {
        this.dark = dark;
    }

    /**
     * The drawing as a document.
     *
     * @param title what it shows, for screen readers
     */
    public static String paint(Drawing drawing, boolean dark, String title) {
        return new SvgPainter(dark).document(drawing, title);
    }

    private String document(Drawing drawing, String title) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        out.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\">\n"
                        .formatted(width, height, width, height));
        out.append("<title>").append(escaped(title)).append("</title>\n");
        drawing.shapes().forEach(this::shape);
        return out.append("</svg>\n").toString();
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box b -> box(b);
            case Shape.Polygon p -> polygon(p);
            case Shape.Line l ->
                element(
                        "line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s",
                        l.x1(), l.y1(), l.x2(), l.y2(), stroke(l.stroke()));
            case Shape.Disc d ->
                element(
                        "circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s%s",
                        d.x(), d.y(), d.radius(), fill(d.fill()), stroke(d.stroke()));
            case Shape.Stripes s -> stripes(s);
            case Shape.Text t -> text(t);
        }
    }

    private void box(Shape.Box b) {
        if (b.width() > 0 && b.height() > 0) {
            element(
                    "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s%s",
                    b.x(), b.y(), b.width(), b.height(), b.radius(), fill(b.fill()), stroke(b.stroke()));
        }
    }

    private void polygon(Shape.Polygon polygon) {
        String points = polygon.points().stream().map(SvgPainter::number).collect(Collectors.joining(" "));
        element("polygon points=\"" + points + "\"%s%s", fill(polygon.fill()), stroke(polygon.stroke()));
    }

    private void stripes(Shape.Stripes s) {
        if (s.width() <= 0) {
            return;
        }
        box(new Shape.Box(s.x(), s.y(), s.width(), s.height(), 0, Optional.of(s.ground()), Optional.empty()));
        Hatching.lines(s).forEach(this::shape);
        Optional<Stroke> border = Optional.of(Stroke.solid(s.line(), 1));
        box(new Shape.Box(s.x(), s.y(), s.width(), s.height(), 0, Optional.empty(), border));
    }

    private void text(Shape.Text t) {
        String anchor = switch (t.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        Lettering l = t.lettering();
        out.append(
                "<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%s\" font-weight=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                        .formatted(
                                number(t.x()),
                                number(t.y()),
                                l.mono() ? MONO : SANS,
                                number(l.size()),
                                l.strong() ? 600 : 400,
                                anchor,
                                t.ink().hex(dark),
                                escaped(t.text())));
    }

    private void element(String pattern, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i] instanceof Double d ? number(d) : values[i];
        }
        out.append('<').append(String.format(Locale.ROOT, pattern, written)).append("/>\n");
    }

    private String fill(Optional<Ink> ink) {
        return " fill=\"" + ink.map(i -> i.hex(dark)).orElse("none") + "\"";
    }

    private String stroke(Optional<Stroke> stroke) {
        return stroke.map(this::stroke).orElse("");
    }

    private String stroke(Stroke stroke) {
        List<Double> dashes = stroke.dashes();
        String dash = dashes.isEmpty()
                ? ""
                : " stroke-dasharray=\""
                        + dashes.stream().map(SvgPainter::number).collect(Collectors.joining(" ")) + "\"";
        return " stroke=\"" + stroke.ink().hex(dark) + "\" stroke-width=\"" + number(stroke.width()) + "\"" + dash;
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
