package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Hatching;
import io.deploymentdesigner.probe.drawing.Ink;
import io.deploymentdesigner.probe.drawing.Lettering;
import io.deploymentdesigner.probe.drawing.Shape;
import io.deploymentdesigner.probe.drawing.Stroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Paints a drawing on a canvas. */
final class CanvasPainter {
    private static final String CHINESE = chinese();

    private final GraphicsContext graphics;
    private final Function<Ink, Color> colors;
    private final Map<Lettering, Font> fonts = new HashMap<>();

    CanvasPainter(GraphicsContext graphics, Function<Ink, Color> colors) {
        this.graphics = graphics;
        this.colors = colors;
    }

    void paint(Drawing drawing) {
        graphics.setTextBaseline(VPos.BASELINE);
        graphics.setLineCap(StrokeLineCap.BUTT);
        drawing.shapes().forEach(this::shape);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box b -> box(b);
            case Shape.Polygon p -> polygon(p);
            case Shape.Line l -> {
                stroke(l.stroke());
                graphics.strokeLine(l.x1(), l.y1(), l.x2(), l.y2());
            }
            case Shape.Disc d -> disc(d);
            case Shape.Stripes s -> stripes(s);
            case Shape.Text t -> text(t);
        }
    }

    private void box(Shape.Box b) {
        double round = 2 * b.radius();
        if (fill(b.fill())) {
            graphics.fillRoundRect(b.x(), b.y(), b.width(), b.height(), round, round);
        }
        if (stroke(b.stroke())) {
            graphics.strokeRoundRect(b.x(), b.y(), b.width(), b.height(), round, round);
        }
    }

    private void disc(Shape.Disc d) {
        double r = d.radius();
        if (fill(d.fill())) {
            graphics.fillOval(d.x() - r, d.y() - r, 2 * r, 2 * r);
        }
        if (stroke(d.stroke())) {
            graphics.strokeOval(d.x() - r, d.y() - r, 2 * r, 2 * r);
        }
    }

    private void polygon(Shape.Polygon polygon) {
        List<Double> points = polygon.points();
        int count = points.size() / 2;
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = points.get(2 * i);
            ys[i] = points.get(2 * i + 1);
        }
        if (fill(polygon.fill())) {
            graphics.fillPolygon(xs, ys, count);
        }
        if (stroke(polygon.stroke())) {
            graphics.strokePolygon(xs, ys, count);
        }
    }

    private void stripes(Shape.Stripes s) {
        graphics.setFill(colors.apply(s.ground()));
        graphics.fillRect(s.x(), s.y(), s.width(), s.height());
        Hatching.lines(s).forEach(this::shape);
        stroke(Stroke.solid(s.line(), 1));
        graphics.strokeRect(s.x(), s.y(), s.width(), s.height());
    }

    private void text(Shape.Text t) {
        graphics.setFont(
                t.lettering().strong() && isChinese(t.text())
                        ? Font.font(CHINESE, FontWeight.BOLD, t.lettering().size())
                        : fonts.computeIfAbsent(t.lettering(), CanvasPainter::font));
        graphics.setFill(colors.apply(t.ink()));
        graphics.setTextAlign(
                switch (t.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        graphics.fillText(t.text(), t.x(), t.y());
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Inter has no Chinese, and what stands in for it is not strong: a family of its own must be named. */
    private static String chinese() {
        List<String> families = Font.getFamilies();
        return Stream.of("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC")
                .filter(families::contains)
                .findFirst()
                .orElse("System");
    }

    private static Font font(Lettering lettering) {
        FontWeight weight = lettering.strong() ? FontWeight.BOLD : FontWeight.NORMAL;
        if (lettering.mono()) {
            return Font.font("JetBrains Mono", weight, lettering.size());
        }
        return lettering.strong()
                ? Font.font("Inter SemiBold", lettering.size())
                : Font.font("Inter", lettering.size());
    }

    private boolean fill(Optional<Ink> ink) {
        ink.ifPresent(i -> graphics.setFill(colors.apply(i)));
        return ink.isPresent();
    }

    private boolean stroke(Optional<Stroke> stroke) {
        stroke.ifPresent(this::stroke);
        return stroke.isPresent();
    }

    private void stroke(Stroke stroke) {
        graphics.setStroke(colors.apply(stroke.ink()));
        graphics.setLineWidth(stroke.width());
        double[] dashes = stroke.dashes().stream().mapToDouble(d -> d).toArray();
        graphics.setLineDashes(dashes);
    }
}
