package io.deploymentdesigner.check.server.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of all codes as one Markdown page, made from the catalogue. */
public final class RuleReference {
    private static final String SERVER = """
            The rules are those of a server with its default feature gates and flags, save that --allow-privileged is true, as
            kubeadm and managed clusters set it. So a Service has an IPv4 address from 10.0.0.0/24 (--service-cluster-ip-range)
            and node ports from 30000 to 32767 (--service-node-port-range); a cluster with other ranges takes other ones.
            """;
    private static final String SERVER_ZH = """
            规则以特性门控与启动参数均为默认值的 API server 为准，只有 --allow-privileged 为 true（kubeadm 和托管集群都如此设置）。因此
            Service 的 IPv4 地址取自 10.0.0.0/24（--service-cluster-ip-range），节点端口取自 30000 到 32767（--service-node-port-range）；
            范围不同的集群接受的值也不同。
            """;

    private RuleReference() {}

    /** The page in a language: for each family why it is asked for, a table of its rules, and an example of each. */
    public static String markdown(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        StringBuilder out = new StringBuilder(chinese ? "# API server 规则\n" : "# Rules of the API server\n");
        out.append('\n').append(chinese ? SERVER_ZH : SERVER).append('\n');
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
