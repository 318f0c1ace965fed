package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.check.placeholder.PlaceholderCodes;
import io.deploymentdesigner.check.server.catalogue.RuleCatalogue;
import io.deploymentdesigner.check.server.catalogue.RulePage;
import io.deploymentdesigner.diagnostic.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Finds what a code means: one page for each code of every engine, the same for window, command line and documents. */
public final class Explanations {
    private static final String ADVICE = "io.deploymentdesigner.check.explain.advice";
    private static final String TITLE = ".title";

    private Explanations() {}

    /** Every code that has a page: advice and mesh, then placeholders, then the API server's rules. */
    public static List<String> codes() {
        return Stream.of(
                        adviceCodes(),
                        PlaceholderCodes.all(),
                        RuleCatalogue.all().stream().map(RulePage::code).toList())
                .flatMap(List::stream)
                .toList();
    }

    /** The codes of advice and mesh, in order. */
    static List<String> adviceCodes() {
        return ResourceBundle.getBundle(ADVICE, Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .sorted()
                .toList();
    }

    /** The explanation of a code, whatever the case of its letters; empty where no engine has the code. */
    public static Optional<Explanation> of(String code) {
        String wanted = code.toUpperCase(Locale.ROOT);
        return RuleCatalogue.page(wanted)
                .map(Explanations::ofRule)
                .or(() -> ofPlaceholder(wanted))
                .or(() -> ofAdvice(wanted));
    }

    private static Explanation ofRule(RulePage page) {
        return new Explanation(
                page.code(),
                page.title(),
                List.of(page.what()),
                page.why(),
                page.fix(),
                page.source(),
                ExamplePair.ofRule(page.code()));
    }

    private static Optional<Explanation> ofPlaceholder(String code) {
        return PlaceholderCodes.all().contains(code)
                ? Optional.of(new Explanation(
                        code,
                        PlaceholderCodes.title(code),
                        List.of(),
                        PlaceholderCodes.why(code),
                        PlaceholderCodes.cure(code),
                        PlaceholderCodes.source(code),
                        ExamplePair.of(code)))
                : Optional.empty();
    }

    private static Optional<Explanation> ofAdvice(String code) {
        return adviceCodes().contains(code)
                ? Optional.of(new Explanation(
                        code,
                        Message.of(ADVICE, code + TITLE),
                        List.of(),
                        Message.of(ADVICE, code + ".why"),
                        Message.of(ADVICE, code + ".cure"),
                        Message.of(ADVICE, code + ".source").text(Locale.ENGLISH),
                        ExamplePair.of(code)))
                : Optional.empty();
    }
}
