package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** All that the rules found in one object, in the order in which they found it. */
public final class Report {
    /** The code of the finding that says that a rule of ours failed. */
    public static final String INTERNAL = "INTERNAL-RULE";

    private final List<Finding> findings = new ArrayList<>();
    private final List<Field> deferred = new ArrayList<>();
    private final Set<Field> faulty = Collections.newSetFromMap(new IdentityHashMap<>());

    private Report() {}

    /** Runs the rules one after the other. A rule that fails costs its own findings only. */
    public static Report of(Subject subject, RulePlan plan) {
        Report report = new Report();
        int next = 0;
        while (next < plan.rules().size()) {
            boolean looked = report.run(plan.rules().get(next), subject);
            next = looked ? next + 1 : plan.after(next, subject);
        }
        return report;
    }

    /** Whether there was anything to look at. */
    private boolean run(Rule rule, Subject subject) {
        try {
            List<Field> fields = subject.at(rule.place());
            if (fields.isEmpty()) {
                return false;
            }
            Findings own = new Findings(rule, subject, this);
            for (Field field : fields) {
                rule.check().check(field, own);
            }
        } catch (RuntimeException failure) {
            internal(rule, subject, failure);
        }
        return true;
    }

    private void internal(Rule rule, Subject subject, RuntimeException failure) {
        String kind = failure.getClass().getSimpleName();
        Message message = Message.of(Findings.SHARED, "internal", rule.id(), kind);
        add(new Finding(INTERNAL, Severity.HINT, Stage.VALIDATE, null, subject.root(), message));
    }

    Finding add(Finding finding) {
        findings.add(finding);
        if (finding.isError()) {
            blame(finding.field());
        }
        return finding;
    }

    /** Remembers a field and all it lies in, so that a volume's faults are found without looking at each finding. */
    private void blame(Field field) {
        Field part = field;
        while (faulty.add(part)) {
            part = part.parent();
        }
    }

    void defer(Field field) {
        deferred.add(field);
    }

    /** Everything found; what the server would tell in a later round only is a hint. */
    public List<Finding> findings() {
        if (!deferred.isEmpty()) {
            findings.stream()
                    .filter(finding -> deferred.stream().anyMatch(finding.field()::isWithin))
                    .forEach(Finding::defer);
        }
        return List.copyOf(findings);
    }

    boolean hasErrorsOf(Set<String> rules) {
        return findings.stream().anyMatch(finding -> finding.isError() && rules.contains(finding.code()));
    }

    boolean hasErrorsWithin(Field field) {
        return faulty.contains(field);
    }
}
