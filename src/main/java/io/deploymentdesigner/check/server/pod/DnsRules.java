package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a pod finds other hosts: DNS policy and configuration, aliases in its hosts file. */
final class DnsRules {
    private static final List<String> POLICIES = List.of("ClusterFirstWithHostNet", "ClusterFirst", "Default", "None");
    private static final int MOST_SERVERS = 3;
    private static final int MOST_SEARCHES = 32;
    private static final int SEARCH_CHARACTERS = 2048;

    private DnsRules() {}

    static List<Rule> rules() {
        Place policy = Places.POD.field("dnsPolicy").where(each -> !each.isEmptyText());
        Place config = Places.POD.field("dnsConfig").where(each -> !lacksServer(each.parent()));
        return PodRules.table()
                .rule("DNS-POLICY", "validateDNSPolicy", policy, (each, out) -> PodRules.oneOf(each, out, POLICIES))
                .rule("DNS-NONE", "validatePodDNSConfig", Places.POD, DnsRules::serverNeeded)
                .rule("DNS-NS", "validatePodDNSConfig", config, DnsRules::nameservers)
                .rule("DNS-SEARCH", "validatePodDNSConfig", config, DnsRules::searches)
                .rule("DNS-OPT", "validatePodDNSConfig", config, DnsRules::options)
                .rule("ALIAS", "ValidateHostAliases", Places.POD.items("hostAliases"), DnsRules::alias)
                .rule("ALIAS-DUP", PodRules.WARNINGS, Places.POD, DnsRules::aliasTwice)
                .rules();
    }

    private static boolean lacksServer(Field pod) {
        boolean none = pod.get("dnsPolicy").text().equals("None");
        return none && pod.get("dnsConfig", "nameservers").items().isEmpty();
    }

    private static void serverNeeded(Field pod, Findings findings) {
        if (lacksServer(pod)) {
            Field config = pod.get("dnsConfig");
            findings.required(config.exists() ? config.get("nameservers") : config, "dns.none");
        }
    }

    private static void nameservers(Field config, Findings findings) {
        Field servers = config.get("nameservers");
        if (servers.items().size() > MOST_SERVERS) {
            findings.invalid(servers, "dns.servers", String.valueOf(MOST_SERVERS), count(servers));
        }
        servers.items().forEach(server -> IpText.check(server, findings));
    }

    private static void searches(Field config, Findings findings) {
        Field searches = config.get("searches");
        if (searches.items().size() > MOST_SEARCHES) {
            findings.invalid(searches, "dns.searches", String.valueOf(MOST_SEARCHES), count(searches));
        }
        String joined = searches.items().stream().map(Field::text).collect(Collectors.joining(" "));
        if (joined.getBytes(StandardCharsets.UTF_8).length > SEARCH_CHARACTERS) {
            findings.invalid(searches, "dns.searches.long", String.valueOf(SEARCH_CHARACTERS));
        }
        searches.items().forEach(search -> search(search, findings));
    }

    /** Since 1.33 an underscore may stand in a search path, and a dot alone may be one. */
    private static void search(Field search, Findings findings) {
        boolean relaxed = findings.version().atLeast(KubernetesVersion.V1_33);
        String text = search.text();
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (!(relaxed && text.equals("."))) {
            Spelling.check(
                    findings,
                    ErrorType.INVALID,
                    search,
                    text,
                    relaxed ? DnsName.subdomainWithUnderscore(name) : DnsName.subdomain(name));
        }
    }

    private static void options(Field config, Findings findings) {
        for (Field option : config.get("options").items()) {
            if (option.get("name").isEmptyText()) {
                findings.required(option, "dns.option");
            }
        }
    }

    private static void alias(Field alias, Findings findings) {
        IpText.check(alias.get("ip"), findings);
        alias.get("hostnames").items().forEach(name -> Spelling.check(findings, name, DnsName.subdomain(name.text())));
    }

    private static void aliasTwice(Field pod, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field alias : pod.get("hostAliases").items()) {
            if (!seen.add(alias.get("ip").text())) {
                findings.warning(alias.get("ip"), "alias.twice", alias.get("ip").text())
                        .fix(Fixes.remove(alias, false));
            }
        }
    }

    private static String count(Field list) {
        return String.valueOf(list.items().size());
    }
}
