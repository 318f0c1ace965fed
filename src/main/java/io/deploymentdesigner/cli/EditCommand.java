package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.export.AtomicFile;
import io.deploymentdesigner.export.WriteResult;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The form's own patcher for scripts: prints the edited text with every comment where it was. */
@Command(name = "edit", resourceBundle = "io.deploymentdesigner.cli.usage")
final class EditCommand extends EngineCommand {
    @Option(names = "--document", paramLabel = "N", descriptionKey = "edit.document")
    private @Nullable Integer document;

    @Option(names = "--set", paramLabel = "PATH=VALUE", descriptionKey = "edit.set")
    private List<String> set = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "PATH", descriptionKey = "edit.remove")
    private List<String> remove = new ArrayList<>();

    @Option(names = "--in-place", descriptionKey = "edit.inPlace")
    private boolean inPlace;

    @Parameters(paramLabel = "FILE|-", descriptionKey = "edit.file")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        if (inPlace && file.equals(InputFiles.STANDARD_INPUT)) {
            throw usage("edit.inPlace.input");
        }
        Optional<String> text = Inputs.read(file, terminal());
        return text.isEmpty() ? ExitStatus.USAGE : edit(new Session(text.get()));
    }

    private int edit(Session session) {
        SyntaxFault fault = session.snapshot().fault();
        if (fault != null) {
            terminal().say(unreadable(file, session.snapshot().lines(), fault.range(), fault));
            return ExitStatus.FINDINGS;
        }
        Optional<YamlDocument> target = target(session.snapshot());
        if (target.isEmpty()) {
            terminal().say("edit.noDocument", file);
            return ExitStatus.FINDINGS;
        }
        List<YamlEdit> edits = edits(target);
        Optional<Message> missing = edits.stream()
                .flatMap(edit -> Selectors.missing(target.get(), path(edit)).stream())
                .findFirst();
        if (missing.isPresent()) {
            terminal().say("edit.missing", file, missing.get());
            return ExitStatus.FINDINGS;
        }
        Intent intent = new Intent(said("edit.label"), target.get().index(), edits, null);
        return answer(session, session.perform(intent));
    }

    private static YamlPath path(YamlEdit edit) {
        return switch (edit) {
            case YamlEdit.SetScalar set -> set.path();
            case YamlEdit.Remove remove -> remove.path();
            default -> YamlPath.ROOT;
        };
    }

    private Optional<YamlDocument> target(Snapshot snapshot) {
        return snapshot.stream().documents().stream()
                .filter(each -> document == null ? kind(each).equals("Deployment") : each.index() == document)
                .findFirst();
    }

    private static String kind(YamlDocument document) {
        return Field.root(document).get("kind").text();
    }

    private List<YamlEdit> edits(Optional<YamlDocument> target) {
        String kind = target.map(EditCommand::kind).orElse("");
        List<YamlEdit> edits = new ArrayList<>();
        try {
            set.forEach(each -> edits.add(EditRequest.set(each, kind)));
            remove.forEach(each -> edits.add(EditRequest.remove(each)));
        } catch (IllegalArgumentException e) {
            throw usage("edit.form", String.valueOf(e.getMessage()));
        }
        return edits;
    }

    private int answer(Session session, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var reason, var range) -> {
                int line = session.snapshot().lines().line(range.start());
                terminal().say("edit.refused", file, String.valueOf(line), reason);
                yield ExitStatus.FINDINGS;
            }
            case Outcome.Applied applied -> deliver(applied.snapshot().text());
        };
    }

    private int deliver(String text) {
        if (!inPlace) {
            terminal().print(text);
            return ExitStatus.FINE;
        }
        if (AtomicFile.write(Path.of(file), text) instanceof WriteResult.Failed(Message reason)) {
            terminal().say(reason);
            return ExitStatus.USAGE;
        }
        return ExitStatus.FINE;
    }
}
