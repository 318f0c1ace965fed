package io.deploymentdesigner.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of messages: {@code --lang en|zh}, else the system's; anything but Chinese reads English. */
public final class Language {
    private Language() {}

    /** The language these arguments ask for. */
    public static Locale of(List<String> arguments, Locale system) {
        return named(asked(arguments).orElse(system.getLanguage()));
    }

    /** The language that {@code --lang} asks for and that is not spoken here; empty where all is well. */
    static Optional<String> unknown(List<String> arguments) {
        return asked(arguments).filter(each -> !each.matches("(?i)(en|zh)([-_].*)?"));
    }

    private static Optional<String> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith("--lang=")) {
                return Optional.of(word.substring("--lang=".length()));
            }
            if (word.equals("--lang") && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Locale named(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
