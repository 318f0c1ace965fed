package io.deploymentdesigner.probe.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Paints a drawing into a PNG, off screen, with the JDK's own painter; needs no display. */
public final class PngPainter {
    private final PngFonts fonts = new PngFonts();
    private final Graphics2D graphics;
    private final boolean dark;

    private PngPainter(Graphics2D graphics, boolean dark) {
        this.graphics = graphics;
        this.dark = dark;
    }

    /**
     * Writes the drawing.
     *
     * @param scale pixels per px
     * @throws IOException if the stream cannot be written
     */
    public static void paint(Drawing drawing, boolean dark, double scale, OutputStream out) throws IOException {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        PngPainter painter = new PngPainter(graphics, dark);
        drawing.shapes().forEach(painter::shape);
        graphics.dispose();
        ImageIO.write(image, "png", out);
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box b -> paint(box(b), b.fill(), b.stroke());
            case Shape.Polygon p -> paint(path(p.points()), p.fill(), p.stroke());
            case Shape.Line l ->
                paint(new Line2D.Double(l.x1(), l.y1(), l.x2(), l.y2()), Optional.empty(), Optional.of(l.stroke()));
            case Shape.Disc d -> {
                double r = d.radius();
                paint(new Ellipse2D.Double(d.x() - r, d.y() - r, 2 * r, 2 * r), d.fill(), d.stroke());
            }
            case Shape.Stripes s -> stripes(s);
            case Shape.Text t -> text(t);
        }
    }

    private static java.awt.Shape box(Shape.Box b) {
        double round = 2 * b.radius();
        return new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), round, round);
    }

    private static java.awt.Shape path(List<Double> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0), points.get(1));
        for (int i = 2; i < points.size(); i += 2) {
            path.lineTo(points.get(i), points.get(i + 1));
        }
        path.closePath();
        return path;
    }

    private void stripes(Shape.Stripes s) {
        Rectangle2D area = new Rectangle2D.Double(s.x(), s.y(), s.width(), s.height());
        paint(area, Optional.of(s.ground()), Optional.empty());
        Hatching.lines(s).forEach(this::shape);
        paint(area, Optional.empty(), Optional.of(Stroke.solid(s.line(), 1)));
    }

    private void text(Shape.Text t) {
        Lettering lettering = t.lettering();
        Font font = fonts.of(t.text(), lettering);
        graphics.setFont(font);
        graphics.setColor(color(t.ink()));
        double natural = graphics.getFontMetrics().stringWidth(t.text());
        double width = Math.min(natural, TextMeter.width(t.text(), lettering));
        if (width < natural) {
            graphics.setFont(font.deriveFont(AffineTransform.getScaleInstance(width / natural, 1)));
        }
        double left = switch (t.anchor()) {
            case START -> t.x();
            case MIDDLE -> t.x() - width / 2;
            case END -> t.x() - width;
        };
        graphics.drawString(t.text(), (float) left, (float) t.y());
    }

    private void paint(java.awt.Shape shape, Optional<Ink> fill, Optional<Stroke> stroke) {
        fill.ifPresent(ink -> {
            graphics.setColor(color(ink));
            graphics.fill(shape);
        });
        stroke.ifPresent(s -> {
            graphics.setColor(color(s.ink()));
            graphics.setStroke(line(s));
            graphics.draw(shape);
        });
    }

    private static BasicStroke line(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private Color color(Ink ink) {
        return Color.decode(ink.hex(dark));
    }
}
