package io.deploymentdesigner.fx.theme;

import java.net.URL;
import java.util.Objects;

/** Where a style sheet of the program lies: in the binary form that the build makes of it, else as text. */
public final class StyleSheet {
    private StyleSheet() {}

    /**
     * The address of a sheet, for {@code getStylesheets()} and the like.
     *
     * @param beside a class of the package that holds the sheet
     * @param name the sheet's name without its ending
     */
    public static String of(Class<?> beside, String name) {
        URL binary = beside.getResource(name + ".bss");
        URL sheet = binary == null ? beside.getResource(name + ".css") : binary;
        return Objects.requireNonNull(sheet, name).toExternalForm();
    }
}
