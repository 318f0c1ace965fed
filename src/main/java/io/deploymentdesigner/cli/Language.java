package io.deploymentdesigner.cli;

import java.util.List;
import java.util.Locale;

/** The language of messages: {@code --lang en|zh}, else the system's; anything but Chinese reads English. */
public final class Language {
    private Language() {}

    /** The language these arguments ask for. */
    public static Locale of(List<String> arguments, Locale system) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith("--lang=")) {
                return named(word.substring("--lang=".length()));
            }
            if (word.equals("--lang") && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
        }
        return named(system.getLanguage());
    }

    private static Locale named(String language) {
        return language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
