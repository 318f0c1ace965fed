package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.check.placeholder.DomainFindings.Answer;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.PlaceholderForm;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Values;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries the witnesses of a variable's alphabet at one place. Of the user's own variables nothing is known but that they
 * may look like a number or a boolean.
 */
final class Witnesses {
    private static final List<String> OF_OWN = List.of("1", "y");
    private static final Set<String> TYPES = Set.of("PH020", "PH021");

    private final Engine engine;

    Witnesses(Engine engine) {
        this.engine = engine;
    }

    /** One answer for each code, with the shortest witness that has it; those that daily work brings come first. */
    List<Answer> ask(Trial trial) {
        PredefinedVariable variable = PredefinedVariables.find(trial.variable());
        if (variable == null) {
            return own(trial);
        }
        Answers answers = new Answers(trial);
        answers.ask(variable.alphabet().values(), false);
        answers.ask(variable.alphabet().rare(), true);
        return answers.all();
    }

    private List<Answer> own(Trial trial) {
        boolean known = trial.replacement().origin() == Replacement.Origin.DEFAULT;
        if (known || !trial.scalar().place().wantsText()) {
            return List.of();
        }
        Answers answers = new Answers(trial);
        answers.ask(OF_OWN, true);
        return answers.all().stream()
                .filter(answer -> TYPES.contains(answer.trouble().code()))
                .toList();
    }

    /** What the placeholder would become: the value, or what its expression makes of it. */
    private String filled(Replacement replacement, String value) {
        if (replacement.placeholder().form() != PlaceholderForm.EXPRESSION) {
            return value;
        }
        Values values = new Values(Map.of(replacement.placeholder().name(), value));
        return engine.substitute(replacement.written(), values).text();
    }

    /** Gathers the shortest witness of each code; what a harmless value suffers is not the variable's fault. */
    private final class Answers {
        private final Trial trial;
        private final Set<String> harmless = new HashSet<>();
        private final Map<String, Answer> found = new LinkedHashMap<>();

        Answers(Trial trial) {
            this.trial = trial;
            trial.troubles(trial.scalar().harmless()).forEach(trouble -> harmless.add(trouble.code()));
        }

        void ask(List<String> values, boolean rare) {
            for (String value : values) {
                String filled = filled(trial.replacement(), value);
                for (Trouble trouble : trial.troubles(filled)) {
                    if (!harmless.contains(trouble.code())) {
                        found.merge(trouble.code(), new Answer(trouble, filled, rare, ""), Answers::shorter);
                    }
                }
            }
        }

        /** The shorter of two; it is as rare as the first, for those of daily work are asked first. */
        private static Answer shorter(Answer first, Answer other) {
            return other.value().length() < first.value().length()
                    ? new Answer(other.trouble(), other.value(), first.rare(), "")
                    : first;
        }

        List<Answer> all() {
            return found.values().stream().map(this::withExample).toList();
        }

        private Answer withExample(Answer answer) {
            String example = answer.rare() ? "" : example(answer.trouble());
            return new Answer(answer.trouble(), answer.value(), answer.rare(), example);
        }

        private String example(Trouble trouble) {
            return PredefinedVariables.alphabet(trial.variable()).examples().stream()
                    .filter(value -> trial.troubles(filled(trial.replacement(), value)).stream()
                            .anyMatch(other -> other.code().equals(trouble.code())))
                    .findFirst()
                    .orElse("");
        }
    }
}
