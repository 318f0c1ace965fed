package io.deploymentdesigner.template;

import java.util.Locale;

/**
 * What a template is called and what it is for, in both languages.
 *
 * @param title a few words, English
 * @param titleZh the same in Chinese
 * @param description one line, English; may be empty
 * @param descriptionZh the same in Chinese
 */
public record Caption(String title, String titleZh, String description, String descriptionZh) {
    /** A caption in one language only: it is shown in both. */
    public static Caption of(String title, String description) {
        return new Caption(title, title, description, description);
    }

    /** The title in a language. */
    public String title(Locale locale) {
        return isChinese(locale) ? titleZh : title;
    }

    /** The description in a language. */
    public String description(Locale locale) {
        return isChinese(locale) ? descriptionZh : description;
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
