package io.deploymentdesigner.fx.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Inter for words and JetBrains Mono for YAML, where they were packed along; else the style sheet falls back. */
public final class Fonts {
    private static final List<String> FILES = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /** Loads them; called on the window's thread, before the first word is shown. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            if (in != null) {
                byte[] font = in.readAllBytes();
                Font.loadFont(new ByteArrayInputStream(file.contains("SemiBold") ? BoldFace.of(font) : font), 13);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
