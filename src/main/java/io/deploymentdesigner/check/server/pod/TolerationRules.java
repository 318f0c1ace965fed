package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.util.List;

/** Which taints of nodes a pod bears. Source: {@code ValidateTolerations}. */
public final class TolerationRules {
    private static final List<String> OPERATORS = List.of("Equal", "Exists");
    private static final List<String> EFFECTS = List.of("NoSchedule", "PreferNoSchedule", "NoExecute");

    private TolerationRules() {}

    static List<Rule> rules() {
        return rules(Places.POD.field("tolerations"));
    }

    /** The rules for a list of tolerations that stands alone. */
    public static List<Rule> ofList() {
        return rules(Place.ROOT);
    }

    private static List<Rule> rules(Place lists) {
        Place tolerations = lists.each();
        RuleTable table = PodRules.table();
        return table.rule("TOL-KEY", "ValidateTolerations", tolerations, TolerationRules::key)
                .rule("TOL-ALL", "ValidateTolerations", tolerations, TolerationRules::all)
                .rule("TOL-SECONDS", "ValidateTolerations", tolerations, TolerationRules::seconds)
                .rule("TOL-VALUE", "ValidateTolerations", tolerations, TolerationRules::value)
                .rule("TOL-EFFECT", "validateTaintEffect", tolerations.field("effect"), TolerationRules::effect)
                .rules();
    }

    private static void key(Field toleration, Findings findings) {
        Field key = toleration.get("key");
        if (!key.isEmptyText()) {
            Spelling.check(findings, key, LabelSyntax.key(key.text()));
        }
    }

    private static void all(Field toleration, Findings findings) {
        Field operator = toleration.get("operator");
        if (toleration.get("key").isEmptyText() && !operator.text().equals("Exists")) {
            findings.invalid(operator, "toleration.all").fix(Fixes.setText(operator, "Exists", false));
        }
    }

    private static void seconds(Field toleration, Findings findings) {
        Field effect = toleration.get("effect");
        if (toleration.get("tolerationSeconds").exists() && !effect.text().equals("NoExecute")) {
            findings.invalid(effect, "toleration.seconds").fix(Fixes.setText(effect, "NoExecute", false));
        }
    }

    private static void value(Field toleration, Findings findings) {
        Field operator = toleration.get("operator");
        Field value = toleration.get("value");
        switch (operator.text()) {
            case "", "Equal" -> label(operator, value, findings);
            case "Exists" -> noValue(operator, value, findings);
            default -> findings.notSupported(operator, OPERATORS);
        }
    }

    /** The server tells all that is wrong with the value in one finding, and at the operator. */
    private static void label(Field operator, Field value, Findings findings) {
        List<Violation> violations = LabelSyntax.value(value.text());
        if (!violations.isEmpty()) {
            Message message = Spelling.message(value.text(), violations.getFirst());
            findings.error(ErrorType.INVALID, operator, message).range(value.range());
        }
    }

    private static void noValue(Field operator, Field value, Findings findings) {
        if (!value.isEmptyText()) {
            findings.invalid(operator, "toleration.value").range(value.range()).fix(Fixes.remove(value, true));
        }
    }

    private static void effect(Field effect, Findings findings) {
        if (!effect.isEmptyText()) {
            PodRules.oneOf(effect, findings, EFFECTS);
        }
    }
}
