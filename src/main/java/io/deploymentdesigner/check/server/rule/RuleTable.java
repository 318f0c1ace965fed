package io.deploymentdesigner.check.server.rule;

import java.util.ArrayList;
import java.util.List;

/** Collects the rules of one subject, in the order in which the API server checks them. */
public final class RuleTable {
    private final String bundle;
    private final String source;
    private final List<Rule> rules = new ArrayList<>();

    private RuleTable(String bundle, String source) {
        this.bundle = bundle;
        this.source = source;
    }

    /** A table whose rules share a resource bundle and an upstream file. */
    public static RuleTable of(String bundle, String source) {
        return new RuleTable(bundle, source);
    }

    /** Adds a rule; {@code function} is the function of the upstream file that it follows. */
    public RuleTable rule(String id, String function, Place place, RuleCheck check) {
        rules.add(new Rule(id, source + ": " + function, bundle, place, check));
        return this;
    }

    /** The rules so far. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }
}
