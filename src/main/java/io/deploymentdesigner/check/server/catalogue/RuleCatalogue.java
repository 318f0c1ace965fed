package io.deploymentdesigner.check.server.catalogue;

import io.deploymentdesigner.check.server.ServerRules;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.diagnostic.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of all codes about the API server's rules and about documents beside each other. The list of codes and
 * families lies in {@code index.txt}, the sentences in {@code pages.properties}; sources come from the rules themselves.
 */
public final class RuleCatalogue {
    private static final String BUNDLE = "io.deploymentdesigner.check.server.catalogue.pages";
    private static final List<String> KINDS = List.of("Deployment", "Service", "ConfigMap");

    private RuleCatalogue() {}

    /** Every page, family by family, in the order in which the API server looks. */
    public static List<RulePage> all() {
        return Pages.ALL;
    }

    /** The page of a code, whatever the case of its letters. */
    public static Optional<RulePage> page(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return Pages.ALL.stream().filter(page -> page.code().equals(wanted)).findFirst();
    }

    /** Read when first asked for. */
    private static final class Pages {
        static final List<RulePage> ALL = read();

        private static List<RulePage> read() {
            var stream = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream("index.txt"));
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines().map(Pages::page).toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** {@code CODE FAMILY}, and the source where no rule says it. */
        private static RulePage page(String line) {
            String[] words = line.split(" ", 3);
            String source = words.length > 2 ? words[2] : source(words[0]);
            String family = "family." + words[1];
            return new RulePage(
                    words[0],
                    Message.of(BUNDLE, family + ".title"),
                    Message.of(BUNDLE, words[0] + ".what"),
                    Message.of(BUNDLE, family + ".why"),
                    Message.of(BUNDLE, words[0] + ".fix"),
                    source);
        }

        private static String source(String code) {
            return rules().filter(rule -> rule.id().equals(code))
                    .map(Rule::source)
                    .distinct()
                    .collect(Collectors.joining("; "));
        }

        private static Stream<Rule> rules() {
            return KINDS.stream().flatMap(kind -> ServerRules.of(kind).stream());
        }
    }
}
