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
import java.util.stream.IntStream;

/** What other legal values of the variables would do to the fields they fill, and other pipelines. */
final class DomainFindings {
    /** Many fields, and many files, ask the same. */
    private static final Memo<Question, List<Answer>> KNOWN = new Memo<>(2_000);

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
        List<Answer> answers = question.isKept(replacement)
                ? KNOWN.of(question, _ -> List.copyOf(witnesses.ask(trial)))
                : witnesses.ask(trial);
        boolean first = true;
        for (Answer answer : answers) {
            if (!findings.has(
                    replacement.placeholder().range(), answer.trouble().code())) {
                report(scalar, replacement, pieces.with(indices, answer.value()), answer, first);
                first = false;
            }
        }
        if (replacement.origin() == Replacement.Origin.VALUE) {
            otherPipeline(scalar, replacement, pieces.with(indices, ""));
        }
    }

    /** Placeholders that are unset now must not hide what this one can do. */
    private static Pieces othersSet(FilledScalar scalar, String variable) {
        List<Integer> unset = IntStream.range(0, scalar.replacements().size())
                .filter(i -> scalar.replacements().get(i).origin() == Replacement.Origin.UNSET)
                .filter(i -> !scalar.replacements().get(i).placeholder().name().equals(variable))
                .boxed()
                .toList();
        return scalar.pieces().with(unset, scalar.harmless());
    }

    private void report(FilledScalar scalar, Replacement replacement, Pieces pieces, Answer answer, boolean first) {
        String variable = replacement.placeholder().name();
        Trouble trouble = answer.trouble();
        boolean loud = first && !answer.rare() && trouble.severity() == Severity.ERROR;
        Trouble told = new Trouble(
                trouble.code(), trouble.variant(), loud ? Severity.WARNING : Severity.HINT, trouble.stage());
        int index = scalar.indicesOf(variable).getFirst();
        Message message = Sentences.ofDomain(answer, variable, pieces, index);
        findings.field(
                scalar,
                told,
                Basis.DOMAIN,
                replacement.placeholder().range(),
                message,
                fixes.of(scalar, trouble, replacement));
    }

    private void otherPipeline(FilledScalar scalar, Replacement replacement, Pieces emptied) {
        PredefinedVariable variable =
                PredefinedVariables.find(replacement.placeholder().name());
        if (variable == null || !variable.isSetIn(feed.pipeline())) {
            return;
        }
        Optional<PipelineType> other = List.of(PipelineType.values()).stream()
                .filter(pipeline -> !variable.isSetIn(pipeline))
                .findFirst();
        boolean kept = replacement.placeholder().form() == PlaceholderForm.EXPRESSION;
        if (other.isPresent() && !kept) {
            List<Trouble> troubles = scalar.troubles(emptied);
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
