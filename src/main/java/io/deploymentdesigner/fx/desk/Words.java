package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.diagnostic.Message;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/**
 * The sentences of one room in the language in force.
 *
 * @param locale the language
 * @param bundle base name of the room's resource bundle, such as {@code io.deploymentdesigner.fx.form.messages}
 */
public record Words(ObservableValue<Locale> locale, String bundle) {
    /** The words of the package a class lives in: {@code <package>.messages}. */
    public static Words of(ObservableValue<Locale> locale, Class<?> resident) {
        return new Words(locale, resident.getPackageName() + ".messages");
    }

    /** The message, for whoever shows it later. */
    public Message message(String key, Object... arguments) {
        return Message.of(bundle, key, arguments);
    }

    /** The sentence in the language of this moment. */
    public String text(String key, Object... arguments) {
        return message(key, arguments).text(locale.getValue());
    }

    /** The sentence that changes with the language. */
    public ObservableValue<String> live(String key, Object... arguments) {
        Message message = message(key, arguments);
        return locale.map(message::text);
    }
}
