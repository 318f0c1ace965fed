package io.deploymentdesigner.check.server.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.server.ServerRules;
import io.deploymentdesigner.check.server.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogueTest {
    @Test
    void everyRuleHasAPage() {
        Set<String> codes = RuleCatalogue.all().stream().map(RulePage::code).collect(Collectors.toSet());
        List<String> without = Stream.of("Deployment", "Service", "ConfigMap")
                .flatMap(kind -> ServerRules.of(kind).stream())
                .map(Rule::id)
                .distinct()
                .filter(id -> !codes.contains(id))
                .toList();
        assertEquals(List.of(), without);
        assertEquals(codes.size(), RuleCatalogue.all().size(), "each code once");
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void everyPageSpeaksTheLanguage(String language) {
        Locale locale = Locale.of(language);
        for (RulePage page : RuleCatalogue.all()) {
            Stream.of(page.title(), page.what(), page.why(), page.fix())
                    .map(message -> message.text(locale))
                    .forEach(text -> assertFalse(text.isBlank() || text.contains("{"), page.code()));
            assertFalse(page.source().isBlank(), page.code());
        }
    }

    @Test
    void aPageIsFoundByItsCode() {
        RulePage page = RuleCatalogue.page("probe-succ").orElseThrow();
        assertEquals("Probes", page.title().text(Locale.ENGLISH));
        assertEquals("1, or leave it out.", page.fix().text(Locale.ENGLISH));
        assertTrue(page.source().endsWith("validateLivenessProbe"), page.source());
    }

    /** After a change of rules or sentences, copy the pages from target/ to src/docs/. */
    @ParameterizedTest
    @CsvSource({"en, api-server-rules.md", "zh, api-server-rules_zh.md"})
    void theReferenceIsMadeFromTheCatalogue(String language, String file) throws IOException {
        String made = RuleReference.markdown(Locale.of(language));
        Files.writeString(Path.of("target", file), made);
        assertEquals(made, Files.readString(Path.of("src", "docs", file)));
    }
}
