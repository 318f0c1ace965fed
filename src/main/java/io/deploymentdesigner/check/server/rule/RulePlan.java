package io.deploymentdesigner.check.server.rule;

import java.util.List;

/**
 * Rules in the order in which the API server checks them, prepared to be run: most objects have few of the fields that
 * rules look at, so where a place has no field all rules below it that follow are passed over at one look.
 */
public final class RulePlan {
    /** No rule at all. */
    public static final RulePlan NONE = new RulePlan(List.of());

    private final List<Rule> rules;

    /** For each rule the place it looks at and the places that one lies below, outermost first. */
    private final Place[][] ways;

    /** For each rule and each of these places the next rule that does not look below it. */
    private final int[][] next;

    /** Prepares rules. */
    public RulePlan(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.ways = new Place[rules.size()][];
        this.next = new int[rules.size()][];
        for (int i = rules.size() - 1; i >= 0; i--) {
            ways[i] = rules.get(i).place().way().toArray(Place[]::new);
            next[i] = new int[ways[i].length];
            for (int depth = 0; depth < ways[i].length; depth++) {
                next[i][depth] = isBelow(i + 1, ways[i][depth], depth) ? next[i + 1][depth] : i + 1;
            }
        }
    }

    private boolean isBelow(int rule, Place place, int depth) {
        return rule < ways.length && depth < ways[rule].length && ways[rule][depth] == place;
    }

    /** The rules, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** The rule after this one that may have something to look at, where this one has nothing. */
    int after(int rule, Subject subject) {
        Place[] way = ways[rule];
        for (int depth = 0; depth < way.length; depth++) {
            if (subject.at(way[depth]).isEmpty()) {
                return next[rule][depth];
            }
        }
        return rule + 1;
    }
}
