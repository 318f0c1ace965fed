package io.deploymentdesigner.check;

import io.deploymentdesigner.check.advice.AdviceCheck;
import io.deploymentdesigner.check.advice.AdviceContext;
import io.deploymentdesigner.check.mesh.MeshCheck;
import io.deploymentdesigner.check.mesh.MeshTiming;
import io.deploymentdesigner.check.server.ServerCheck;
import io.deploymentdesigner.check.server.ServerVerdict;
import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.check.server.cross.CrossDocumentCheck;
import io.deploymentdesigner.check.server.cross.Neighbours;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the engines about one document after the other of a rendered text. */
final class DocumentCheck {
    private final RenderedText text;
    private final CheckOptions options;
    private final Consumer<Diagnostic> muted;
    private final List<Field> objects;
    private final Neighbours own;
    private final Neighbours others;
    private final TemplateFindings placeholders;
    private final FixGuard guard;

    DocumentCheck(RenderedText text, CheckOptions options, Consumer<Diagnostic> muted) {
        this.text = text;
        this.options = options;
        this.muted = muted;
        this.objects = Manifests.of(text.stream().documents());
        this.own = options.sources().contains(Source.ADVICE) ? Neighbours.of(objects) : Neighbours.NONE;
        this.others = options.neighbours();
        this.guard = new FixGuard(text);
        this.placeholders = TemplateFindings.of(text, options);
    }

    /** One report, or one for each item of a List that can be read as JSON. */
    List<DocumentReport> reports(int document) {
        List<Field> own = text.objects(document);
        boolean list = !own.isEmpty() && own.stream().noneMatch(DocumentCheck::isDocument);
        if (!list) {
            Field root = own.isEmpty() ? null : own.getFirst();
            return List.of(
                    report(document, root, text.templateRange(document), server(document), placeholders.of(document)));
        }
        ServerVerdict whole = server(document);
        return whole.stage() == Stage.PARSE || whole.stage() == Stage.SUBSTITUTE
                ? List.of(report(document, null, text.templateRange(document), whole, placeholders.of(document)))
                : items(document, own);
    }

    private static boolean isDocument(Field object) {
        return object.base().steps().isEmpty();
    }

    private List<DocumentReport> items(int document, List<Field> items) {
        List<TextRange> ranges =
                items.stream().map(item -> text.toTemplate(item.valueRange())).toList();
        List<DocumentReport> reports = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Field item = items.get(i);
            ServerVerdict verdict = judged(document, () -> ServerCheck.check(item, options.server()));
            reports.add(report(document, item, ranges.get(i), verdict, placeholders.of(document, ranges, i)));
        }
        return reports;
    }

    private DocumentReport report(
            int document,
            @Nullable Field object,
            TextRange range,
            ServerVerdict server,
            List<Diagnostic> ofPlaceholders) {
        List<Diagnostic> found = new ArrayList<>();
        if (options.sources().contains(Source.SERVER)) {
            server.diagnostics().forEach(each -> found.add(inTemplate(each)));
            found.addAll(object == null ? decidedAnyway(document) : List.of());
        }
        found.addAll(LabelPairs.mendedTogether(ofPlaceholders));
        if (object != null) {
            advice(object, found);
        }
        return new DocumentReport(
                document,
                object == null ? YamlPath.ROOT : object.base(),
                range,
                object == null ? "" : object.get("kind").text(),
                object == null ? "" : object.get("metadata", "name").text(),
                server.verdict(),
                server.stage(),
                told(document, found));
    }

    /** What can be said of a document although its values leave nothing that can be read. */
    private List<Diagnostic> decidedAnyway(int document) {
        return EngineGuard.guarded(
                Source.SERVER,
                document,
                TextRange.at(0),
                () -> WhateverFilled.of(text, document, options.server()).stream()
                        .map(guard::guarded)
                        .toList());
    }

    private void advice(Field manifest, List<Diagnostic> found) {
        Assumptions assumptions = options.assumptions();
        AdviceContext context = AdviceContext.of(assumptions, objects)
                .behind(MeshTiming.of(manifest, options.mesh(), assumptions.proxy()))
                .writing(this::inTemplate);
        ask(Source.ADVICE, manifest, found, () -> AdviceCheck.check(manifest, context));
        ask(Source.ADVICE, manifest, found, () -> CrossDocumentCheck.check(manifest, own, others));
        ask(Source.MESH, manifest, found, () -> MeshCheck.check(manifest, options.mesh(), objects, assumptions));
    }

    private void ask(Source source, Field manifest, List<Diagnostic> found, Supplier<List<Diagnostic>> engine) {
        if (options.sources().contains(source)) {
            int document = manifest.document().index();
            EngineGuard.guarded(source, document, manifest.range(), engine)
                    .forEach(each -> found.add(inTemplate(each)));
        }
    }

    private Diagnostic inTemplate(Diagnostic finding) {
        return guard.guarded(finding.at(text.toTemplate(finding.range())));
    }

    /** A scalar as the template writes it: a fix that copies it keeps its placeholders. */
    private String inTemplate(Field scalar) {
        return text.toTemplate(scalar.valueRange()).of(text.snapshot().text());
    }

    private ServerVerdict server(int document) {
        if (text.substitution().aborted()) {
            return new ServerVerdict(Verdict.REJECT, Stage.SUBSTITUTE, List.of());
        }
        return foreign(document)
                .orElseGet(() -> judged(document, () -> ServerCheck.check(text.stream(), document, options.server())));
    }

    /** The verdict, or that we failed to come to one. */
    private ServerVerdict judged(int document, Supplier<ServerVerdict> server) {
        try {
            return server.get();
        } catch (RuntimeException failure) {
            Diagnostic internal = EngineGuard.internal(Source.SERVER, document, TextRange.at(0), failure);
            return new ServerVerdict(Verdict.UNKNOWN, null, List.of(internal));
        }
    }

    /** What is no manifest has no verdict. */
    private Optional<ServerVerdict> foreign(int document) {
        return text.objects(document).stream()
                .findFirst()
                .flatMap(root -> ForeignSource.of(root).map(kind -> kind.finding(document, root.range())))
                .map(finding -> new ServerVerdict(Verdict.UNKNOWN, null, List.of(finding)));
    }

    private List<Diagnostic> told(int document, List<Diagnostic> found) {
        String own = text.templateRange(document).of(text.snapshot().text());
        Muting muting = Muting.of(own, options.muted());
        List<Diagnostic> heard = new ArrayList<>(found.size());
        Set<String> refused = new HashSet<>();
        for (Diagnostic each : found) {
            if (muting.mutes(each)) {
                muted.accept(each);
            } else {
                heard.add(each);
            }
            if (each.source() == Source.SERVER && each.severity() == Severity.ERROR) {
                refused.add(each.path());
            }
        }
        List<Diagnostic> told = new ArrayList<>(MeshPairs.toldOnce(heard));
        told.removeIf(each -> repeats(each, refused));
        told.sort(DocumentCheck::byWeightAndStage);
        return told;
    }

    private static int byWeightAndStage(Diagnostic one, Diagnostic other) {
        int weight = one.severity().compareTo(other.severity());
        int stage = weight != 0 ? weight : one.stage().compareTo(other.stage());
        int place = stage != 0 ? stage : one.range().compareTo(other.range());
        return place != 0 ? place : one.code().compareTo(other.code());
    }

    /** Advice that calls a field wrong which the server refuses anyway is told once, by the server. */
    private static boolean repeats(Diagnostic finding, Set<String> refused) {
        return finding.source() == Source.ADVICE
                && finding.severity() == Severity.ERROR
                && refused.contains(finding.path());
    }
}
