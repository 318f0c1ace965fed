package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.diagnostic.Message;
import java.util.Locale;

/** The words of the drawing. */
final class Words {
    private static final String BUNDLE = "io.deploymentdesigner.probe.drawing.messages";

    private Words() {}

    static String text(String key, Locale locale, Object... arguments) {
        return Message.of(BUNDLE, key, arguments).text(locale);
    }
}
