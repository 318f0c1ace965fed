package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.diagnostic.Message;
import java.util.Locale;

/** The pages of the timeline's parts as one Markdown document. */
public final class TopicsReference {
    private static final String WORDS = "io.deploymentdesigner.check.explain.words";

    private TopicsReference() {}

    /** The document in a language. */
    public static String markdown(Locale locale) {
        StringBuilder page =
                new StringBuilder("# ").append(word("topics", locale)).append("\n");
        for (Topic topic : Topic.values()) {
            page.append("\n## ").append(topic.title().text(locale)).append("\n\n");
            page.append(topic.what().text(locale)).append("\n\n");
            page.append("**").append(word("reading", locale)).append("** ");
            page.append(topic.reading().text(locale)).append("\n\n");
            page.append("**").append(word("use", locale)).append("** ");
            page.append(topic.use().text(locale)).append("\n\n");
            page.append(word("source", locale))
                    .append(" ")
                    .append(topic.source())
                    .append("\n");
        }
        return page.toString();
    }

    private static String word(String key, Locale locale) {
        return Message.of(WORDS, key).text(locale);
    }
}
