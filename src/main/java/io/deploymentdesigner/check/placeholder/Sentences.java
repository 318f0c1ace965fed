package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.check.placeholder.DomainFindings.Answer;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.Set;

/** The sentences for a trouble: what the field holds and why that is wrong; then which value does it, and where. */
public final class Sentences {
    /** Variables whose values are spoken of by what they name: a project, a tag, a branch. */
    private static final Set<String> NAMED = Set.of(
            "CI_PROJECT_NAME",
            "CI_COMMIT_TAG",
            "CI_COMMIT_BRANCH",
            "CI_COMMIT_REF_NAME",
            "CI_ENVIRONMENT_NAME",
            "CI_JOB_NAME");

    private Sentences() {}

    /**
     * The first half of a finding's sentence, for places where there is little room and the rest is told elsewhere: which
     * value breaks what, without the rule; or the rule, without the value in force. Other sentences stay as they are.
     */
    public static Message brief(Message sentence) {
        if (!sentence.bundle().equals(Findings.BUNDLE)) {
            return sentence;
        }
        return switch (sentence.key()) {
            case "domain" ->
                Findings.say("domain.brief", sentence.arguments().subList(0, 3).toArray());
            case "value" -> sentence.arguments().getFirst() instanceof Message rule ? rule : sentence;
            default -> sentence;
        };
    }

    /** The values in force do it. */
    static Message ofValue(Trouble trouble, String variable, Pieces pieces, int index, PipelineType pipeline) {
        String value = pieces.values().get(index);
        if (value.isEmpty()) {
            return of(trouble.code().equals("PH024") ? "nothing." : "", trouble, variable, pieces, index);
        }
        Message consequence = of("", trouble, variable, pieces, index);
        return Findings.say("value", consequence, variable, Shown.value(value), Shown.pipeline(pipeline));
    }

    /** Some other legal value would: the shortest one, and one as people choose it. */
    static Message ofDomain(Answer answer, String variable, Pieces pieces, int index) {
        return Findings.say(
                "domain",
                subject(answer, variable),
                of("breaks.", answer.trouble(), variable, pieces, index),
                Shown.pipelines(variable),
                of("detail.", answer.trouble(), variable, pieces, index));
    }

    private static Message subject(Answer answer, String variable) {
        if (answer.value().isEmpty()) {
            return Findings.say("subject.empty", variable);
        }
        boolean alone = answer.example().isEmpty() || answer.example().equals(answer.value());
        Object value = Shown.value(answer.value());
        Object values = alone ? value : Findings.say("or", value, answer.example());
        return Findings.say(NAMED.contains(variable) ? "subject." + variable : "subject", variable, values);
    }

    private static Message of(String kind, Trouble trouble, String variable, Pieces pieces, int index) {
        return Findings.say(
                kind + trouble.code() + trouble.variant(),
                variable,
                Shown.value(pieces.values().get(index)),
                Shown.field(pieces, index));
    }
}
