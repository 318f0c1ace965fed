package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.part.FileText;
import io.deploymentdesigner.fx.part.Findings;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.PartTree;
import io.deploymentdesigner.fx.part.ScalarText;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderScanner;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A file and its form, without a window. */
final class FormSample {
    static final ScalarText SCALARS = new ScalarText(TokenSyntax.CLEAR);

    private final Session session;
    private Findings findings = Findings.NONE;

    FormSample(String text) {
        session = new Session(
                text,
                new TemplateReader(each -> PlaceholderScanner.scan(each, TokenSyntax.CLEAR).stream()
                        .map(Placeholder::range)
                        .toList()));
    }

    /** The shipped Spring Boot template. */
    static FormSample springBoot() {
        try (var in = FormSample.class.getResourceAsStream("/templates/spring-boot-configmap.yaml")) {
            return new FormSample(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    FormSample with(Findings found) {
        findings = found;
        return this;
    }

    Session session() {
        return session;
    }

    Snapshot snapshot() {
        return session.snapshot();
    }

    PartTree tree() {
        return PartTree.of(SCALARS, snapshot().stream().documents());
    }

    Part part(PartKind kind) {
        return tree().walk()
                .map(node -> node.part())
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    FormModel form(PartKind kind) {
        Snapshot snapshot = snapshot();
        return FormBuilder.build(new FormInput(
                SCALARS,
                snapshot.text(),
                snapshot.lines(),
                snapshot.stream().documents(),
                tree(),
                part(kind),
                snapshot.fault() == null
                        ? 0
                        : snapshot.lines().line(snapshot.fault().range().start()),
                findings,
                value -> Feed.DEFAULT.substitute(value).text()));
    }

    FormScope scope() {
        Snapshot snapshot = snapshot();
        FileText file = FileText.of(SCALARS, snapshot.stream().documents().getFirst());
        return new FormScope(
                file,
                snapshot.text(),
                snapshot.lines(),
                YamlPath.ROOT,
                Catalogue.of(file.kind(YamlPath.ROOT)),
                text -> text);
    }

    List<FormRow> rows(PartKind kind) {
        return form(kind).sections().getLast().rows();
    }

    FormCell cell(PartKind kind, String path) {
        return form(kind).sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> switch (row) {
                    case FormRow.Fields fields -> fields.cells().stream();
                    case FormRow.Entry entry -> List.of(entry.cell()).stream();
                    default -> List.<FormCell>of().stream();
                })
                .filter(cell -> cell.path().equals(YamlPath.parse(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + path + " in " + rows(kind)));
    }

    FormRow row(PartKind kind, String id) {
        return form(kind).sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id));
    }

    /** Performs the intent and gives the text. */
    String perform(Intent intent) {
        Outcome outcome = session.perform(intent);
        if (outcome instanceof Outcome.Refused refused) {
            throw new AssertionError("refused: " + refused.message().text(Locale.ENGLISH));
        }
        return snapshot().text();
    }

    static String english(Message message) {
        return message.text(Locale.ENGLISH);
    }
}
