package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;

/** The numbers of the three probes. Source: {@code validateProbe}, {@code validateLivenessProbe} and their like. */
final class ProbeRules {
    static final Place PROBES = Places.LASTING_CONTAINERS
            .where(ContainerRules::mayHaveProbes)
            .field("livenessProbe", "readinessProbe", "startupProbe");

    private ProbeRules() {}

    static List<Rule> rules() {
        Place numbers = PROBES.field(
                "initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold");
        return ContainerRules.table()
                .rule("PROBE-NUM", "validateProbe", numbers, ProbeRules::number)
                .rule("PROBE-SUCC", "validateLivenessProbe", PROBES, ProbeRules::successes)
                .rule("PROBE-TGPS-1", "validateProbe", PROBES, ProbeRules::gracePeriod)
                .rule("PROBE-TGPS-2", "validateReadinessProbe", PROBES, ProbeRules::readinessGracePeriod)
                .rules();
    }

    private static void number(Field number, Findings findings) {
        if (number.intValue() < 0) {
            findings.negative(number).fix(Fixes.remove(number, false));
        }
    }

    private static void successes(Field probe, Findings findings) {
        Field threshold = probe.get("successThreshold");
        boolean free = threshold.intValue() == 0 || threshold.intValue() == 1;
        if (!free && !probe.name().equals("readinessProbe")) {
            findings.invalid(threshold, "successThreshold.one", probe.name(), threshold.text())
                    .fix(Fixes.setNumber(threshold, 1, true));
        }
    }

    private static void gracePeriod(Field probe, Findings findings) {
        Field period = probe.get("terminationGracePeriodSeconds");
        if (period.exists() && period.intValue() <= 0) {
            findings.invalid(period, "probe.gracePeriod.positive", period.text())
                    .fix(Fixes.remove(period, false));
        }
    }

    private static void readinessGracePeriod(Field probe, Findings findings) {
        Field period = probe.get("terminationGracePeriodSeconds");
        if (period.exists() && probe.name().equals("readinessProbe")) {
            findings.invalid(period, "probe.gracePeriod.readiness").fix(Fixes.remove(period, true));
        }
    }
}
