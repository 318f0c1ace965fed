package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.check.placeholder.PlaceholderCodes;
import io.deploymentdesigner.check.server.catalogue.RuleCatalogue;
import io.deploymentdesigner.check.server.catalogue.RulePage;
import io.deploymentdesigner.diagnostic.Message;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Finds what a code means: rules of the API server have pages, findings of the other engines explain themselves in the
 * sentence that they show, with dots where a manifest's own values would stand.
 */
public final class Explanations {
    private static final List<String> BUNDLES = List.of(
            "io.deploymentdesigner.check.advice.messages",
            "io.deploymentdesigner.check.mesh.messages",
            "io.deploymentdesigner.check.placeholder.messages");
    private static final List<Object> UNKNOWN_VALUES = Collections.nCopies(10, "…");

    private Explanations() {}

    /** The explanation of a code, whatever the case of its letters; empty where no engine has the code. */
    public static Optional<Explanation> of(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return RuleCatalogue.page(wanted)
                .map(Explanations::ofRule)
                .or(() -> ofPlaceholder(wanted))
                .or(() -> ofSentences(wanted));
    }

    private static Optional<Explanation> ofPlaceholder(String code) {
        return PlaceholderCodes.all().contains(code)
                ? Optional.of(new Explanation(
                        code,
                        Optional.of(PlaceholderCodes.title(code)),
                        List.of(),
                        Optional.of(PlaceholderCodes.why(code)),
                        Optional.of(PlaceholderCodes.cure(code)),
                        ""))
                : Optional.empty();
    }

    private static Explanation ofRule(RulePage page) {
        return new Explanation(
                page.code(),
                Optional.of(page.title()),
                List.of(page.what()),
                Optional.of(page.why()),
                Optional.of(page.fix()),
                page.source());
    }

    private static Optional<Explanation> ofSentences(String code) {
        List<Message> sentences = BUNDLES.stream()
                .flatMap(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT).keySet().stream()
                        .filter(key -> key.equals(code) || key.startsWith(code + "."))
                        .sorted()
                        .map(key -> new Message(bundle, key, UNKNOWN_VALUES)))
                .toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Explanation(code, Optional.empty(), sentences, Optional.empty(), Optional.empty(), ""));
    }
}
