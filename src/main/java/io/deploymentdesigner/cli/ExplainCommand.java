package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.explain.Explanation;
import io.deploymentdesigner.check.explain.Explanations;
import io.deploymentdesigner.check.explain.Topic;
import io.deploymentdesigner.diagnostic.Message;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a code means, why, and how to mend it, or what a part of the timeline shows. */
@Command(name = "explain", resourceBundle = "io.deploymentdesigner.cli.usage")
final class ExplainCommand extends EngineCommand {
    @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "explain.code")
    private String code = "";

    @Override
    public Integer call() {
        if (code.isEmpty()) {
            Explanations.codes().forEach(each -> Explanations.of(each).ifPresent(this::head));
            Stream.of(Topic.values()).forEach(this::head);
            return ExitStatus.FINE;
        }
        Optional<Explanation> found = Explanations.of(code);
        Optional<Topic> topic = Topic.of(code);
        found.ifPresentOrElse(this::print, () -> topic.ifPresent(this::print));
        if (found.isEmpty() && topic.isEmpty()) {
            terminal().say("explain.unknown", code);
            return ExitStatus.USAGE;
        }
        return ExitStatus.FINE;
    }

    private void head(Explanation explanation) {
        head(explanation.code(), explanation.title());
    }

    private void head(Topic topic) {
        head(topic.word(), topic.title());
    }

    private void head(String name, Message title) {
        terminal().line(name + "  " + text(title));
    }

    private void print(Topic topic) {
        head(topic);
        terminal().line(text(topic.what()));
        terminal().line(terminal().text("explain.reading", text(topic.reading())));
        terminal().line(terminal().text("explain.use", text(topic.use())));
        terminal().line(terminal().text("explain.source", topic.source()));
    }

    private void print(Explanation explanation) {
        head(explanation);
        explanation.what().forEach(sentence -> terminal().line(text(sentence)));
        terminal().line(terminal().text("explain.why", text(explanation.why())));
        terminal().line(terminal().text("explain.fix", text(explanation.fix())));
        if (!explanation.source().isEmpty()) {
            terminal().line(terminal().text("explain.source", explanation.source()));
        }
        explanation.example().ifPresent(pair -> {
            terminal().line("\n" + terminal().text("explain.before"));
            terminal().print(pair.before());
            terminal().line("\n" + terminal().text("explain.after"));
            terminal().print(pair.after());
        });
    }

    private String text(Message message) {
        return message.text(terminal().locale());
    }
}
