package io.deploymentdesigner.fx.control;

import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The variables that can be written into a file: first those that a person gave a value, then GitLab's. */
public final class VariableOffers {
    private VariableOffers() {}

    /** All of them, each once, with what it holds and its value in force. */
    public static List<VariableOffer> of(Feed feed, Locale locale) {
        Stream<String> given = feed.given().keySet().stream().sorted();
        Stream<String> known = PredefinedVariables.all().stream().map(PredefinedVariable::name);
        return Stream.concat(given, known)
                .distinct()
                .map(name -> new VariableOffer(name, about(name, feed, locale)))
                .toList();
    }

    private static String about(String name, Feed feed, Locale locale) {
        PredefinedVariable predefined = PredefinedVariables.find(name);
        String given = feed.given().get(name);
        String sample = given == null && predefined != null ? predefined.sample(feed.pipeline()) : given;
        String value = sample == null || sample.isEmpty()
                ? ""
                : "= " + sample.lines().findFirst().orElse("");
        String told = predefined == null ? "" : predefined.description(locale);
        return value.isEmpty() || told.isEmpty() ? value + told : value + " \u00b7 " + told;
    }
}
