package io.deploymentdesigner.diagnostic;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The phrases of a resource bundle in a language, each read when it is first spoken. Safe for many threads. */
final class Phrasebook {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, Map<String, Phrasebook>> BOOKS = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Phrasebook(String name, Locale locale) {
        this.bundle = ResourceBundle.getBundle(name, locale, NO_FALLBACK);
        this.locale = locale;
    }

    /** The phrases of a bundle; any language but Chinese reads English. */
    static Phrasebook of(String name, Locale locale) {
        Map<String, Phrasebook> books = BOOKS.get(locale);
        if (books == null) {
            books = BOOKS.computeIfAbsent(locale, _ -> new ConcurrentHashMap<>());
        }
        Phrasebook book = books.get(name);
        return book == null ? books.computeIfAbsent(name, each -> new Phrasebook(each, locale)) : book;
    }

    /** The phrase of a key. */
    Phrase phrase(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            phrase = Phrase.of(bundle.getString(key), locale);
            phrases.put(key, phrase);
        }
        return phrase;
    }
}
