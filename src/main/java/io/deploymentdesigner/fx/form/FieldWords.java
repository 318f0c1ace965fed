package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form calls things. A field without a name of its own in our words is called as Kubernetes calls it. */
public final class FieldWords {
    /** Base name of the form's sentences. */
    public static final String BUNDLE = "io.deploymentdesigner.fx.form.messages";

    private static final Set<String> KNOWN =
            ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet();

    private static final Map<String, String> UNITS = Map.of(
            "failureThreshold", "unit.times",
            "successThreshold", "unit.times",
            "expirationSeconds", "unit.seconds");

    private FieldWords() {}

    /** A sentence of the form. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** Words that are the same in every language: names and values from the file. */
    public static Message verbatim(String words) {
        return Message.of(BUNDLE, "verbatim", words);
    }

    /** The label of a field. */
    public static Message field(String name) {
        return KNOWN.contains("field." + name) ? message("field." + name) : verbatim(name);
    }

    /** The label of a field whose meaning depends on what it belongs to, such as a Service's {@code type}. */
    public static Message field(String owner, String name) {
        String key = "field." + owner + "." + name;
        return KNOWN.contains(key) ? message(key) : field(name);
    }

    /** What one item of a list is called, with its number from 1. */
    public static Message item(String list, int number) {
        String key = "item." + list;
        return KNOWN.contains(key) ? message(key, number) : message("item", list, number);
    }

    /** What one item of a list is called. */
    public static String singular(String list) {
        return list.length() > 3 && list.endsWith("s") && !list.endsWith("ss")
                ? list.substring(0, list.length() - 1)
                : list;
    }

    /** What the button says that gives the file a field it does not have. */
    public static Message creating(String field) {
        return KNOWN.contains("create." + field) ? message("create." + field) : message("do.create", field);
    }

    /** The unit of a number, null where it has none. */
    public static @Nullable Message unit(String name) {
        String key = UNITS.getOrDefault(name, name.endsWith("Seconds") ? "unit.seconds" : "");
        return key.isEmpty() ? null : message(key);
    }
}
