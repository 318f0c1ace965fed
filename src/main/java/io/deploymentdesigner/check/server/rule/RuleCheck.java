package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.kubernetes.Field;

/** What a rule does with one field: says what is wrong with it, or nothing. */
@FunctionalInterface
public interface RuleCheck {
    /** Looks at one field of the rule's place. */
    void check(Field field, Findings findings);
}
