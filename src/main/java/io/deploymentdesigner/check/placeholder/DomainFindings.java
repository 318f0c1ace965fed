package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Basis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.memo.Memo;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.PlaceholderForm;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.Replacement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other legal values of the variables would do to the fields they fill, and other pipelines. */
final class DomainFindings {
    /** Many fields, and many files, ask the same. */
    private static final Memo<Question, Outlook> KNOWN = new Memo<>(2_000);

    private static final int LONGEST_KEPT = 1_000;

    private final Findings findings;
    private final Fixes fixes;
    private final Feed feed;
    private final Witnesses witnesses;

    DomainFindings(Findings findings, Fixes fixes, Feed feed) {
        this.findings = findings;
        this.fixes = fixes;
        this.feed = feed;
        this.witnesses = new Witnesses(feed.engine());
    }

    /** What decides an answer. */
    private record Question(
            FieldPlace place, boolean flow, Object style, Pieces pieces, List<Integer> indices, String variable) {
        /** Whether it is worth keeping: an expression's answer depends on the tool too. */
        boolean isKept(Replacement replacement) {
            return replacement.placeholder().form() != PlaceholderForm.EXPRESSION && pieces.length() <= LONGEST_KEPT;
        }
    }

    /**
     * A way in which some value breaks the field.
     *
     * @param trouble the consequence
     * @param value the shortest such value
     * @param rare whether such values are hardly ever seen
     * @param example a value as people choose it that does the same; empty for none
     */
    record Answer(Trouble trouble, String value, boolean rare, String example) {}

    /**
     * What may become of a field.
     *
     * @param told the ways in which some value breaks it, each with its sentence
     * @param emptied what it suffers where the variable is not set
     */
    private record Outlook(List<Told> told, List<Trouble> emptied) {}

    private record Told(Answer answer, Message sentence) {}

    void judge(FilledScalar scalar) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < scalar.replacements().size(); i++) {
            if (names.add(scalar.replacements().get(i).placeholder().name())) {
                judge(scalar, i);
            }
        }
    }

    private void judge(FilledScalar scalar, int index) {
        Replacement replacement = scalar.replacements().get(index);
        String variable = replacement.placeholder().name();
        Pieces pieces = othersSet(scalar, variable);
        List<Integer> indices = scalar.indicesOf(variable);
        Question question =
                new Question(scalar.place(), scalar.flow(), scalar.scalar().style(), pieces, indices, variable);
        Trial trial = new Trial(scalar, replacement, pieces, indices);
        Outlook outlook = question.isKept(replacement) ? KNOWN.of(question, _ -> outlook(trial)) : outlook(trial);
        boolean first = true;
        for (Told told : outlook.told()) {
            if (!findings.has(
                    replacement.placeholder().range(), told.answer().trouble().code())) {
                report(scalar, replacement, told, first);
                first = false;
            }
        }
        if (replacement.origin() == Replacement.Origin.VALUE) {
            otherPipeline(scalar, replacement, outlook.emptied());
        }
    }

    private Outlook outlook(Trial trial) {
        List<Told> told = witnesses.ask(trial).stream()
                .map(answer -> new Told(answer, sentence(trial, answer)))
                .toList();
        return new Outlook(told, trial.troubles(""));
    }

    private static Message sentence(Trial trial, Answer answer) {
        Pieces filled = trial.pieces().with(trial.indices(), answer.value());
        return Sentences.ofDomain(
                answer, trial.variable(), filled, trial.indices().getFirst());
    }

    /** Placeholders that are unset now must not hide what this one can do. */
    private static Pieces othersSet(FilledScalar scalar, String variable) {
        Pieces pieces = scalar.pieces();
        for (int i = 0; i < scalar.replacements().size(); i++) {
            Replacement each = scalar.replacements().get(i);
            if (each.origin() == Replacement.Origin.UNSET
                    && !each.placeholder().name().equals(variable)) {
                pieces = pieces.with(i, scalar.harmless());
            }
        }
        return pieces;
    }

    private void report(FilledScalar scalar, Replacement replacement, Told found, boolean first) {
        Answer answer = found.answer();
        Trouble trouble = answer.trouble();
        boolean loud = first && !answer.rare() && trouble.severity() == Severity.ERROR;
        Trouble told = new Trouble(
                trouble.code(), trouble.variant(), loud ? Severity.WARNING : Severity.HINT, trouble.stage());
        findings.field(
                scalar,
                told,
                Basis.DOMAIN,
                replacement.placeholder().range(),
                found.sentence(),
                fixes.of(scalar, trouble, replacement));
    }

    private void otherPipeline(FilledScalar scalar, Replacement replacement, List<Trouble> troubles) {
        PredefinedVariable variable =
                PredefinedVariables.find(replacement.placeholder().name());
        if (variable == null || !variable.isSetIn(feed.pipeline())) {
            return;
        }
        Optional<PipelineType> other = variable.firstWithout();
        boolean kept = replacement.placeholder().form() == PlaceholderForm.EXPRESSION;
        if (other.isPresent() && !kept) {
            String outcome = troubles.isEmpty()
                    ? "lost"
                    : troubles.getFirst().severity() == Severity.ERROR
                            ? troubles.getFirst().stage().word()
                            : "lost";
            findings.add(new Diagnostic(
                    "PH002",
                    Source.PLACEHOLDER,
                    outcome.equals("lost") || isSetInUsual(variable) ? Severity.HINT : Severity.WARNING,
                    troubles.isEmpty() ? Stage.SUBSTITUTE : troubles.getFirst().stage(),
                    Basis.DOMAIN,
                    null,
                    scalar.path().toString(),
                    scalar.document(),
                    replacement.placeholder().range(),
                    Findings.say(
                            "PH002.domain",
                            variable.name(),
                            Shown.pipeline(other.get()),
                            Findings.say("outcome." + outcome),
                            Shown.pipelines(variable.name())),
                    fixes.everywhere(replacement.placeholder())));
        }
    }

    /** Whether it is missing only where a project has no registry or a job no environment: settled once, not by a push. */
    private static boolean isSetInUsual(PredefinedVariable variable) {
        return PipelineType.USUAL.stream().allMatch(variable::isSetIn);
    }
}
