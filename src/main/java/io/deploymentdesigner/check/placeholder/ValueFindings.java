package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Basis;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariable.Trait;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.Replacement;
import java.util.List;
import java.util.stream.IntStream;

/** What the values in force do to the fields they fill. */
final class ValueFindings {
    private final Findings findings;
    private final Fixes fixes;
    private final PipelineType pipeline;

    ValueFindings(Findings findings, Fixes fixes, PipelineType pipeline) {
        this.findings = findings;
        this.fixes = fixes;
        this.pipeline = pipeline;
    }

    void judge(FilledScalar scalar) {
        for (Trouble trouble : scalar.troubles()) {
            int culprit = culprit(scalar, trouble);
            if (culprit >= 0) {
                report(scalar, trouble, culprit);
            }
        }
        scalar.replacements().forEach(replacement -> lasting(scalar, replacement));
    }

    private void report(FilledScalar scalar, Trouble trouble, int culprit) {
        Replacement replacement = scalar.replacements().get(culprit);
        findings.field(
                scalar,
                trouble,
                Basis.VALUE,
                replacement.placeholder().range(),
                Sentences.ofValue(trouble, replacement.placeholder().name(), scalar.pieces(), culprit, pipeline),
                fixes.of(scalar, trouble, replacement));
    }

    /** The placeholder without whose value the trouble would not be; -1 where the template's own text is the cause. */
    private static int culprit(FilledScalar scalar, Trouble trouble) {
        if (trouble.code().equals("PH040")) {
            return 0;
        }
        Pieces pieces = scalar.pieces();
        List<Integer> all = IntStream.range(0, pieces.values().size()).boxed().toList();
        for (int index : all) {
            if (!persists(scalar, pieces.with(index, scalar.harmless()), trouble)) {
                return index;
            }
        }
        return persists(scalar, pieces.with(all, scalar.harmless()), trouble) ? -1 : 0;
    }

    private static boolean persists(FilledScalar scalar, Pieces pieces, Trouble trouble) {
        return scalar.troubles(pieces).stream().anyMatch(other -> other.code().equals(trouble.code()));
    }

    /** What works today and breaks with the next pipeline. */
    private void lasting(FilledScalar scalar, Replacement replacement) {
        PredefinedVariable variable =
                PredefinedVariables.find(replacement.placeholder().name());
        if (variable == null || !variable.is(Trait.CHANGING)) {
            return;
        }
        switch (scalar.place()) {
            case SELECTOR -> changing(scalar, replacement, "PH036");
            case OBJECT_NAME, SERVICE_NAME -> changing(scalar, replacement, "PH037");
            default -> {
                // may change freely
            }
        }
    }

    private void changing(FilledScalar scalar, Replacement replacement, String code) {
        Trouble trouble = Trouble.lost(code, "", Stage.ROLLOUT);
        findings.field(
                scalar,
                trouble,
                Basis.VALUE,
                replacement.placeholder().range(),
                Findings.say(code, replacement.placeholder().name()),
                fixes.of(scalar, trouble, replacement));
    }
}
