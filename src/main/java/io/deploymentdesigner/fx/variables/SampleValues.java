package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.placeholder.EngineGuess;
import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.EnvFile;
import io.deploymentdesigner.placeholder.Feed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that a person gives variables: typed, pasted, or taken over from a file. Those of variables that the
 * pipeline of the moment does not set are kept, but not in force.
 */
final class SampleValues {
    /** What no job could hand to a program is not taken over, UTF-16 units. */
    private static final int LONGEST = 131_072;

    private final Desk desk;
    private final DocumentVariables document;
    private final Words words;

    SampleValues(Desk desk, DocumentVariables document) {
        this.desk = desk;
        this.document = document;
        this.words = Words.of(desk.locale(), SampleValues.class);
        desk.feed().addListener((o, old, now) -> fed(old, now));
    }

    private void fed(Feed before, Feed now) {
        Feed there = now.with(all()).in(now.pipeline());
        if (before.pipeline() != now.pipeline() && !there.equals(now)) {
            desk.feed().set(there);
        }
    }

    /** All of them, whatever the pipeline. */
    Map<String, String> all() {
        return document.samples().get();
    }

    /** Whether the value is a person's and not the shipped sample. */
    boolean isOwn(String name) {
        return all().containsKey(name);
    }

    /** Gives a variable a value; an empty text is one too. */
    void set(String name, String value) {
        put(Map.of(name, value));
    }

    /** Takes a value away: GitLab's variable has its sample again, any other is unset. */
    void reset(String name) {
        Map<String, String> left = new LinkedHashMap<>(all());
        left.remove(name);
        replace(left);
    }

    private void put(Map<String, String> values) {
        Map<String, String> more = new LinkedHashMap<>(all());
        values.forEach((name, value) -> {
            if (value.length() <= LONGEST) {
                more.put(name, value);
            } else {
                fail(words.message("import.long", name, value.length()));
            }
        });
        replace(more);
    }

    private void replace(Map<String, String> values) {
        document.samples().set(Map.copyOf(values));
        Feed feed = desk.feed().get();
        desk.feed().set(feed.with(values).in(feed.pipeline()));
    }

    /** Takes over the assignments of a text; lines that are none are told, the others count. */
    void takeOver(String assignments) {
        EnvFile file = EnvFile.parse(assignments);
        put(file.values());
        tell(file);
    }

    /** Takes over the variables of a pipeline's file as its jobs have them, and the tool that they run. */
    void takeOver(GitlabPipelineFile file) {
        document.pipeline().set(file);
        put(file.expanded(desk.feed().get().values()));
        Feed feed = desk.feed().get();
        desk.feed().set(feed.with(EngineGuess.of(desk.snapshot().get().text(), file.text())));
        tell(words.message("import.done", file.variables().size()));
    }

    /** Offers the values of the pipeline's file beside the document, if it has any for these variables. */
    void offer(List<String> used) {
        GitlabPipelineFile file = document.pipeline().get();
        if (file == null) {
            return;
        }
        Map<String, String> fitting =
                new LinkedHashMap<>(file.expanded(desk.feed().get().values()));
        fitting.keySet().retainAll(used);
        fitting.keySet().removeAll(all().keySet());
        if (!fitting.isEmpty()) {
            Message offer = words.message("import.beside", String.join(", ", fitting.keySet()), fitting.size());
            Notice.Answer take = new Notice.Answer(words.message("import.take"), () -> put(fitting));
            desk.report(new Notice(Severity.HINT, offer, List.of(take)));
        }
    }

    /** Says why a file of values could not be read. */
    void fail(Message reason) {
        desk.report(Severity.WARNING, reason);
    }

    private void tell(Message done) {
        desk.report(Severity.HINT, done);
    }

    private void tell(EnvFile file) {
        if (file.faults().isEmpty()) {
            tell(words.message("import.done", file.values().size()));
            return;
        }
        EnvFile.Fault first = file.faults().getFirst();
        int faults = file.faults().size();
        fail(words.message(
                "import." + first.kind(), first.line(), faults, file.values().size()));
    }
}
