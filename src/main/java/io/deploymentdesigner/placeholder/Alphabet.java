package io.deploymentdesigner.placeholder;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which values a variable can have. The values named here are witnesses: for each way in which a legal value can break
 * something there is one, so that a judgement over them is a judgement over all legal values.
 *
 * @param key short name, unique
 * @param legal matches every legal value
 * @param english what the values look like, in English
 * @param chinese the same in Chinese
 * @param values witnesses that occur in daily work, shortest first
 * @param rare witnesses that are legal but hardly ever seen, shortest first
 * @param examples values as people really choose them, to be told beside the shortest witness
 */
public record Alphabet(
        String key,
        Pattern legal,
        String english,
        String chinese,
        List<String> values,
        List<String> rare,
        List<String> examples) {
    /** Any text at all: the alphabet of a variable that GitLab does not bring. */
    public static final String TEXT = "text";

    /** Copies the lists. */
    public Alphabet {
        values = List.copyOf(values);
        rare = List.copyOf(rare);
        examples = List.copyOf(examples);
    }

    /** What the values look like, in a language. */
    public String description(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /** Whether the variable can have this value. */
    public boolean allows(String value) {
        return legal.matcher(value).matches();
    }
}
