package io.deploymentdesigner.probe.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The window's fonts for a picture, where they were packed along and have the letters; else the system's own. */
final class PngFonts {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
    private static final String MONO = "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-";

    private final Optional<Font> regular = read(INTER + "Regular.otf");
    private final Optional<Font> semiBold = read(INTER + "SemiBold.otf");
    private final Optional<Font> mono = read(MONO + "Regular.ttf");
    private final Optional<Font> monoBold = read(MONO + "Bold.ttf");

    /** The font for a text, of its own size. */
    Font of(String text, Lettering lettering) {
        return own(lettering)
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .orElseGet(() -> ofSystem(lettering))
                .deriveFont((float) lettering.size());
    }

    private Optional<Font> own(Lettering lettering) {
        if (lettering.mono()) {
            return lettering.strong() ? monoBold : mono;
        }
        return lettering.strong() ? semiBold : regular;
    }

    private static Font ofSystem(Lettering lettering) {
        String family = lettering.mono() ? Font.MONOSPACED : Font.SANS_SERIF;
        return new Font(family, lettering.strong() ? Font.BOLD : Font.PLAIN, 1);
    }

    private static Optional<Font> read(String file) {
        try (InputStream in = PngFonts.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException | FontFormatException unreadable) {
            return Optional.empty();
        }
    }
}
