package io.deploymentdesigner.check.server.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of all codes as one Markdown page, made from the catalogue. */
public final class RuleReference {
    private RuleReference() {}

    /** The page in a language: for each family why it is asked for, a table of its rules, and an example of each. */
    public static String markdown(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        StringBuilder out = new StringBuilder(chinese ? "# API server 规则\n" : "# Rules of the API server\n");
        String header = chinese ? "| 代码 | 问题 | 正确写法 | 来源 |" : "| code | what is wrong | what is right | source |";
        families(locale).forEach((title, pages) -> {
            out.append("\n## ").append(title).append("\n\n");
            out.append(pages.getFirst().why().text(locale)).append("\n\n");
            out.append(header).append("\n|---|---|---|---|\n");
            pages.forEach(page -> out.append(row(page, locale)));
            pages.forEach(page -> RuleExamples.of(page.code()).ifPresent(example -> out.append(block(example))));
        });
        return out.toString();
    }

    private static Map<String, List<RulePage>> families(Locale locale) {
        return RuleCatalogue.all().stream()
                .collect(Collectors.groupingBy(
                        page -> page.title().text(locale), LinkedHashMap::new, Collectors.toList()));
    }

    private static String block(RuleExample example) {
        String where = Stream.of(example.path(), example.version())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        String head = "\n`" + example.code() + "`" + (where.isEmpty() ? "" : " · `" + where + "`");
        return head + "\n```diff\n" + String.join("\n", example.lines()) + "\n```\n";
    }

    private static String row(RulePage page, Locale locale) {
        return Stream.of(page.code(), page.what().text(locale), page.fix().text(locale), "`" + page.source() + "`")
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
