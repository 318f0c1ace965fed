package io.deploymentdesigner.kubernetes.lexical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @Test
    void aLabelWithDotsIsTold() {
        assertKinds(DnsName.label("web-1"));
        assertKinds(DnsName.label("0"));
        assertKinds(DnsName.label("web.v1"), Kind.DNS_LABEL_WITH_DOTS);
        assertKinds(DnsName.label("Web_App"), Kind.DNS_LABEL);
        assertKinds(DnsName.label("-web"), Kind.DNS_LABEL);
        assertKinds(DnsName.label("a".repeat(64)), Kind.TOO_LONG);
        assertKinds(DnsName.label("a.".repeat(32) + "a"), Kind.TOO_LONG, Kind.DNS_LABEL_WITH_DOTS);
        assertKinds(DnsName.label("A".repeat(64)), Kind.TOO_LONG, Kind.DNS_LABEL);
    }

    @Test
    void aSubdomainLimitsOnlyItsWhole() {
        assertKinds(DnsName.subdomain("a".repeat(253)));
        assertKinds(DnsName.subdomain("a".repeat(254)), Kind.TOO_LONG);
        assertKinds(DnsName.subdomain("web..app"), Kind.DNS_SUBDOMAIN);
        assertKinds(DnsName.subdomain(""), Kind.DNS_SUBDOMAIN);
        assertKinds(DnsName.subdomainWithUnderscore("_srv._tcp.ex_ample"));
        assertKinds(DnsName.subdomainWithUnderscore("__"), Kind.DNS_SUBDOMAIN_UNDERSCORE);
    }

    @Test
    void aLabelOfRfc1035BeginsWithALetter() {
        assertKinds(DnsName.label1035("web-1"));
        assertKinds(DnsName.label1035("1-web"), Kind.DNS_1035_LABEL);
        assertKinds(DnsName.label1035("web-"), Kind.DNS_1035_LABEL);
    }

    @Test
    void aPrefixMayEndWithAHyphen() {
        assertEquals("wea", DnsName.asPrefix("web-"));
        assertEquals("weba", DnsName.asPrefix("web.-"));
        assertEquals("-", DnsName.asPrefix("-"));
    }

    @Test
    void aLabelKeyHasTwoParts() {
        assertKinds(LabelSyntax.key("app.kubernetes.io/name"));
        assertKinds(LabelSyntax.key(""), Kind.KEY_NAME_EMPTY, Kind.KEY_NAME);
        assertKinds(LabelSyntax.key("a/b/c"), Kind.KEY_SLASHES);
        assertKinds(LabelSyntax.key("/name"), Kind.KEY_PREFIX_EMPTY);
        assertKinds(LabelSyntax.key("Example.com/name"), Kind.KEY_PREFIX);
        assertKinds(LabelSyntax.key("a".repeat(254) + "/b"), Kind.KEY_PREFIX_TOO_LONG);
        assertKinds(LabelSyntax.key("_" + "a".repeat(63)), Kind.KEY_NAME_TOO_LONG, Kind.KEY_NAME);
        assertKinds(LabelSyntax.annotationKey("Example.com/name"));
    }

    @Test
    void aLabelValueMayBeEmpty() {
        assertKinds(LabelSyntax.value(""));
        assertKinds(LabelSyntax.value("v1.0_a-B"));
        assertKinds(LabelSyntax.value("feature/login"), Kind.LABEL_VALUE);
        assertKinds(LabelSyntax.value("-" + "a".repeat(63)), Kind.TOO_LONG, Kind.LABEL_VALUE);
        assertKinds(LabelSyntax.value("服".repeat(22)), Kind.TOO_LONG, Kind.LABEL_VALUE);
    }

    @Test
    void aPortNameCanBreakFourRulesAtOnce() {
        assertKinds(PortSyntax.name("http-8080"));
        assertKinds(PortSyntax.name("80"), Kind.PORT_NAME_LETTER);
        assertKinds(PortSyntax.name(""), Kind.PORT_NAME_CHARACTERS, Kind.PORT_NAME_LETTER);
        assertKinds(
                PortSyntax.name("-HTTP--PORT-NUMBER"),
                Kind.TOO_LONG,
                Kind.PORT_NAME_CHARACTERS,
                Kind.PORT_NAME_LETTER,
                Kind.PORT_NAME_DOUBLE_HYPHEN,
                Kind.PORT_NAME_EDGE_HYPHEN);
    }

    @Test
    void numbersHaveBounds() {
        assertKinds(PortSyntax.number(65_535));
        assertEquals(List.of(Violation.of(Kind.OUT_OF_RANGE, 1L, 65_535L)), PortSyntax.number(0));
        assertKinds(Range.USER_ID.violations(2_147_483_648L), Kind.OUT_OF_RANGE);
        assertKinds(Range.FILE_MODE.violations(0_777));
        assertKinds(Range.notNegative(-1), Kind.NEGATIVE);
    }

    @Test
    void environmentNamesWereRelaxed() {
        assertKinds(EnvironmentName.relaxed("1 a/b"));
        assertKinds(EnvironmentName.relaxed("A=B"), Kind.ENV_NAME);
        assertKinds(EnvironmentName.relaxed("变量"), Kind.ENV_NAME);
        assertKinds(EnvironmentName.relaxed(""), Kind.ENV_NAME_EMPTY);
        assertKinds(EnvironmentName.strict("a.b-C_1"));
        assertKinds(EnvironmentName.strict("1a"), Kind.ENV_NAME_STRICT);
        assertKinds(EnvironmentName.strict("..a"), Kind.DOT_DOT_PREFIX);
    }

    @Test
    void aConfigKeyIsAFileName() {
        assertKinds(ConfigKey.violations("application.yml"));
        assertKinds(ConfigKey.violations("."), Kind.DOT);
        assertKinds(ConfigKey.violations(".."), Kind.DOT_DOT);
        assertKinds(ConfigKey.violations("..data"), Kind.DOT_DOT_PREFIX);
        assertKinds(ConfigKey.violations("a/b"), Kind.CONFIG_KEY);
    }

    @Test
    void smallClasses() {
        assertKinds(Words.percent("25%"));
        assertKinds(Words.percent("%"), Kind.PERCENT);
        assertKinds(Words.percent("5.5%"), Kind.PERCENT);
        assertKinds(Words.httpHeader("X-Probe"));
        assertKinds(Words.httpHeader("X_Probe"), Kind.HTTP_HEADER);
        assertKinds(Words.sysctl("net.ipv4/tcp_syncookies"));
        assertKinds(Words.sysctl("net..ipv4"), Kind.SYSCTL);
    }

    @Test
    void pathsStayBelow() {
        assertKinds(Words.descendingPath("a/..b"));
        assertKinds(Words.descendingPath("..x"));
        assertKinds(Words.filePath("..x"), Kind.DOT_DOT_PREFIX);
        assertKinds(Words.filePath("../x"), Kind.BACKSTEPS);
        assertKinds(Words.descendingPath("/a/../b"), Kind.ABSOLUTE_PATH, Kind.BACKSTEPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-31T08:00:00Z", "2024-02-29T23:59:59.5+08:00"})
    void instants(String text) {
        assertKinds(Words.time(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2023-02-29T00:00:00Z", "2024-01-31T24:00:00Z", "2024-01-31 08:00:00Z"})
    void noInstants(String text) {
        assertKinds(Words.time(text), Kind.TIME);
    }

    static void assertKinds(List<Violation> violations, Kind... kinds) {
        assertEquals(List.of(kinds), violations.stream().map(Violation::kind).toList());
    }
}
