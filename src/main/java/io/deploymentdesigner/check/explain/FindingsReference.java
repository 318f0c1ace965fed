package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.check.placeholder.PlaceholderCodes;
import io.deploymentdesigner.diagnostic.Message;
import java.util.Locale;
import java.util.stream.Stream;

/** The pages of advice, mesh and placeholder findings as one Markdown document. */
public final class FindingsReference {
    private static final String WORDS = "io.deploymentdesigner.check.explain.words";

    private FindingsReference() {}

    /** The document in a language. */
    public static String markdown(Locale locale) {
        StringBuilder page =
                new StringBuilder("# ").append(word("heading", locale)).append("\n");
        Stream.concat(Explanations.adviceCodes().stream(), PlaceholderCodes.all().stream())
                .map(Explanations::of)
                .forEach(found -> found.ifPresent(each -> section(page, each, locale)));
        return page.toString();
    }

    private static void section(StringBuilder page, Explanation each, Locale locale) {
        page.append("\n## ")
                .append(each.code())
                .append(" · ")
                .append(each.title().text(locale))
                .append("\n\n");
        page.append(each.why().text(locale)).append("\n\n");
        page.append("**")
                .append(word("fix", locale))
                .append("** ")
                .append(each.fix().text(locale))
                .append("\n");
        if (!each.source().isEmpty()) {
            page.append("\n")
                    .append(word("source", locale))
                    .append(" ")
                    .append(each.source())
                    .append("\n");
        }
        each.example().ifPresent(pair -> {
            example(page, word("before", locale), pair.before());
            example(page, word("after", locale), pair.after());
        });
    }

    private static void example(StringBuilder page, String title, String yaml) {
        page.append("\n").append(title).append("\n\n```yaml\n").append(yaml).append("```\n");
    }

    private static String word(String key, Locale locale) {
        return Message.of(WORDS, key).text(locale);
    }
}
