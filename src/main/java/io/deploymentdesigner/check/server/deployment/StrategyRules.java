package io.deploymentdesigner.check.server.deployment;

import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of the strategy by which a Deployment replaces its pods. */
public final class StrategyRules {
    private static final String SOURCE = "pkg/apis/apps/validation/validation.go";
    private static final List<String> TYPES = List.of("Recreate", "RollingUpdate");
    private static final Pattern PERCENT = Pattern.compile("([0-9]+)%");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final BigInteger ALL = BigInteger.valueOf(100);
    private static final BigInteger DEFAULT = BigInteger.valueOf(25);

    private StrategyRules() {}

    /** The rules, in the server's order. */
    public static List<Rule> rules() {
        Place strategy = Places.SPEC.struct("strategy");
        Place rolling = strategy.where(each -> type(each).equals("RollingUpdate"));
        Place limits = rolling.field("rollingUpdate").field("maxUnavailable", "maxSurge");
        Place unavailable = rolling.field("rollingUpdate").field("maxUnavailable");
        return RuleTable.of(DeploymentRules.BUNDLE, SOURCE)
                .rule("STRAT-1", "ValidateDeploymentStrategy", strategy, StrategyRules::known)
                .rule("STRAT-2", "ValidateDeploymentStrategy", strategy, StrategyRules::recreate)
                .rule("STRAT-3", "ValidatePositiveIntOrPercent", limits, StrategyRules::numberOrPercent)
                .rule("STRAT-4", "ValidateRollingUpdateDeployment", rolling, StrategyRules::bothZero)
                .rule("STRAT-5", "IsNotMoreThan100Percent", unavailable, StrategyRules::atMostAll)
                .rules();
    }

    private static String type(Field strategy) {
        Field type = strategy.get("type");
        return type.isEmptyText() ? "RollingUpdate" : type.text();
    }

    private static void known(Field strategy, Findings findings) {
        Field type = strategy.get("type");
        if (!TYPES.contains(type(strategy))) {
            findings.notSupported(type, TYPES).path(strategy.path());
        }
    }

    private static void recreate(Field strategy, Findings findings) {
        Field rolling = strategy.get("rollingUpdate");
        if (type(strategy).equals("Recreate") && rolling.exists()) {
            findings.forbidden(rolling, "strategy.recreate").fix(Fixes.remove(rolling, true));
        }
    }

    private static void numberOrPercent(Field limit, Findings findings) {
        if (limit.isText() && !PERCENT.matcher(limit.text()).matches()) {
            Finding finding = findings.invalid(limit, "strategy.percent", limit.name(), limit.text());
            if (WHOLE.matcher(limit.text().strip()).matches() && !limit.text().contains("-")) {
                finding.fix(Fixes.setNumber(limit, Long.parseLong(limit.text().strip()), true));
            }
        } else if (limit.intValue() < 0) {
            findings.negative(limit);
        }
    }

    private static void bothZero(Field strategy, Findings findings) {
        Field unavailable = strategy.get("rollingUpdate", "maxUnavailable");
        Field surge = strategy.get("rollingUpdate", "maxSurge");
        if (value(unavailable).signum() == 0 && value(surge).signum() == 0) {
            findings.invalid(unavailable, "strategy.zero").fix(Fixes.setNumber(surge, 1, true));
        }
    }

    private static void atMostAll(Field limit, Findings findings) {
        Matcher percent = PERCENT.matcher(limit.text());
        if (limit.isText() && percent.matches() && value(limit).compareTo(ALL) > 0) {
            findings.invalid(limit, "strategy.over", limit.text());
        }
    }

    /** The number, or the number before the percent sign; what is neither counts 0, what is absent 25 %. */
    private static BigInteger value(Field limit) {
        if (!limit.exists()) {
            return DEFAULT;
        }
        Matcher percent = PERCENT.matcher(limit.text());
        if (percent.matches()) {
            return new BigInteger(percent.group(1));
        }
        return WHOLE.matcher(limit.text()).matches() ? new BigInteger(limit.text()) : BigInteger.ZERO;
    }
}
