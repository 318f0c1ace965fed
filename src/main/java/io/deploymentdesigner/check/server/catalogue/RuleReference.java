package io.deploymentdesigner.check.server.catalogue;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of all codes as one Markdown page, made from the catalogue. */
public final class RuleReference {
    private RuleReference() {}

    /** The page in a language: one table for each family, with why it is asked for. */
    public static String markdown(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        StringBuilder out = new StringBuilder(chinese ? "# API server 规则\n" : "# Rules of the API server\n");
        String header = chinese ? "| 代码 | 问题 | 正确写法 | 来源 |" : "| code | what is wrong | what is right | source |";
        String family = "";
        for (RulePage page : RuleCatalogue.all()) {
            String title = page.title().text(locale);
            if (!title.equals(family)) {
                out.append("\n## ").append(title).append("\n\n");
                out.append(page.why().text(locale)).append("\n\n");
                out.append(header).append("\n|---|---|---|---|\n");
                family = title;
            }
            out.append(row(page, locale));
        }
        return out.toString();
    }

    private static String row(RulePage page, Locale locale) {
        return Stream.of(page.code(), page.what().text(locale), page.fix().text(locale), "`" + page.source() + "`")
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
