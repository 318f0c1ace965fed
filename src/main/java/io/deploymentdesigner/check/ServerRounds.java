package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which of its answers the API server would tell what: it stops at the first stage that fails, at the first fault of
 * parse and decode, while strict and validate tell all they find at once. Whoever mends only what the server says meets
 * the findings in this order.
 */
public final class ServerRounds {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::stage)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::range);

    private final Map<Diagnostic, Integer> rounds = new HashMap<>();

    private ServerRounds() {}

    /** The rounds of all objects of an analysis; each object has rounds of its own. */
    public static ServerRounds of(Analysis analysis) {
        ServerRounds rounds = new ServerRounds();
        analysis.documents().forEach(rounds::add);
        return rounds;
    }

    private void add(DocumentReport report) {
        List<Diagnostic> refusals = report.diagnostics().stream()
                .filter(ServerRounds::refuses)
                .sorted(ORDER)
                .toList();
        int round = 0;
        Diagnostic before = null;
        for (Diagnostic finding : refusals) {
            round += before != null && together(before, finding) ? 0 : 1;
            rounds.put(finding, round);
            before = finding;
        }
    }

    /** What keeps the object out, now or in a later round; that is what has a type. */
    private static boolean refuses(Diagnostic finding) {
        return finding.source() == Source.SERVER && finding.type() != null && finding.severity() != Severity.WARNING;
    }

    private static boolean together(Diagnostic one, Diagnostic next) {
        boolean all = one.stage() == Stage.STRICT || one.stage() == Stage.VALIDATE;
        return all && one.stage() == next.stage() && one.severity() == next.severity();
    }

    /** The answer in which the server tells a finding, from 1; empty for what it never refuses. */
    public Optional<Integer> of(Diagnostic finding) {
        return Optional.ofNullable(rounds.get(finding));
    }
}
