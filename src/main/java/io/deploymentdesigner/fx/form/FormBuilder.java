package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.form.FormModel.Crumb;
import io.deploymentdesigner.fx.part.FileText;
import io.deploymentdesigner.fx.part.Findings;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.PartNode;
import io.deploymentdesigner.fx.part.PartWords;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the form of a part from what the form depends on, and nothing else. */
public final class FormBuilder {
    private final FormInput input;
    private final List<PartNode> trail;
    private final FormScope scope;

    private FormBuilder(FormInput input, List<PartNode> trail) {
        this.input = input;
        this.trail = trail;
        Part object = trail.getFirst().part();
        FileText file = FileText.of(input.scalars(), input.documents().get(object.document()));
        this.scope = new FormScope(
                file,
                input.text(),
                input.lines(),
                object.base(),
                Catalogue.of(file.kind(object.base())),
                input.samples());
    }

    /** The form; with no part, a sentence that says what to do. */
    public static FormModel build(FormInput input) {
        Part part = input.part();
        List<PartNode> trail = part == null ? List.of() : input.tree().trail(part);
        if (part == null
                || trail.isEmpty()
                || part.document() >= input.documents().size()) {
            boolean unreadable = input.brokenAt() > 0;
            Message notice = unreadable ? fault("unreadable", input) : FieldWords.message("empty");
            Message way = unreadable ? way(input) : FieldWords.message("empty.go");
            return new FormModel(null, List.of(), true, notice, way, List.of());
        }
        FormBuilder builder = new FormBuilder(input, trail);
        boolean broken = input.brokenAt() > 0;
        Message notice = broken ? fault("broken", input) : null;
        return new FormModel(part, builder.crumbs(), broken, notice, way(input), builder.sections(part));
    }

    private static @Nullable Message way(FormInput input) {
        return input.brokenAt() > 0 ? fault("broken.go", input) : null;
    }

    private static Message fault(String key, FormInput input) {
        return FieldWords.message(key, Integer.toString(input.brokenAt()));
    }

    /** Without the groups that only the outline needs: a container's probe is found under its container. */
    private List<Crumb> crumbs() {
        List<PartNode> steps = trail.stream()
                .filter(node ->
                        node.part().kind() != PartKind.PROBES || trail.getLast().equals(node))
                .toList();
        int from = Math.max(0, steps.size() - 3);
        return steps.subList(from, steps.size()).stream().map(this::crumb).toList();
    }

    private Crumb crumb(PartNode node) {
        return new Crumb(node.part(), heading(node), name(node));
    }

    private static Message heading(PartNode node) {
        return isNamedByKind(node) ? FieldWords.verbatim(node.title()) : title(node);
    }

    /** An object's title is its kind, which is no name of its own. */
    private static boolean isNamedByKind(PartNode node) {
        return node.part().kind() == PartKind.OBJECT && !node.title().isEmpty();
    }

    private static Message title(PartNode node) {
        return PartWords.of(node.part().kind());
    }

    private List<FormSection> sections(Part part) {
        List<FormSection> sections = new ArrayList<>();
        PartNode container = container();
        if (container != null && part.kind() != PartKind.CONTAINER) {
            sections.add(summary(container.part(), part.kind()));
        }
        PartNode node = trail.getLast();
        if (part.kind() == PartKind.PROBES) {
            node.children().forEach(probe -> sections.add(section(probe, true)));
        } else if (part.kind() == PartKind.OBJECT) {
            sections.add(section(node, false));
            node.walk().filter(FormBuilder::isOverview).forEach(each -> sections.add(section(each, true)));
        } else {
            sections.add(section(node, true));
        }
        return sections;
    }

    /** What the whole object shows of its parts. */
    private static boolean isOverview(PartNode node) {
        return switch (node.part().kind()) {
            case METADATA, ROLLOUT, RUNS, CONTAINERS, SERVICE, CONFIG_DATA -> true;
            default -> false;
        };
    }

    private @Nullable PartNode container() {
        return trail.stream()
                .filter(node -> node.part().kind() == PartKind.CONTAINER)
                .findFirst()
                .orElse(null);
    }

    /** Which container it is, above its part. */
    private FormSection summary(Part container, PartKind shown) {
        Rows rows = new Rows(scope, container.base());
        rows.always("name");
        if (shown != PartKind.IMAGE) {
            rows.always("image");
        }
        List<Findings.Placed> findings = rows.written().stream()
                .flatMap(row -> worst(container.document(), row.path()).stream())
                .toList();
        return new FormSection(
                "section-" + container.id(),
                container.base(),
                PartWords.of(PartKind.CONTAINER),
                List.of(),
                false,
                null,
                0,
                0,
                List.of(),
                RowFindings.hang(scope, rows.written(), findings));
    }

    /** Above another part one finding a field is enough; its own part shows them all. */
    private Optional<Findings.Placed> worst(int document, YamlPath path) {
        return input.findings().in(document).stream()
                .filter(each -> each.path().equals(path))
                .filter(each -> each.finding().severity() != Severity.HINT)
                .findFirst();
    }

    private FormSection section(PartNode node, boolean main) {
        Part part = node.part();
        Rows rows = new Rows(scope, part.base());
        PartForms.write(node, rows);
        List<Findings.Placed> findings = input.findings().of(part, input.tree());
        return new FormSection(
                "section-" + part.id(),
                part.home(),
                heading(node),
                name(node),
                main,
                scope.span(scope.at(part.home())),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                actions(part),
                RowFindings.hang(scope, rows.written(), findings));
    }

    private List<Chunk> name(PartNode node) {
        return isNamedByKind(node) ? List.of() : scope.name(node.title());
    }

    private static int count(List<Findings.Placed> findings, Severity severity) {
        return (int) findings.stream()
                .filter(each -> each.finding().severity() == severity)
                .count();
    }

    private List<RowAction> actions(Part part) {
        List<RowAction> actions = new ArrayList<>();
        YamlPath home = part.home();
        switch (part.kind()) {
            case VOLUMES, PORTS, ENV, VOLUME_MOUNTS, CONTAINERS, INIT_CONTAINERS ->
                actions.add(RowActions.add(scope, home));
            case STARTUP_PROBE, READINESS_PROBE, LIVENESS_PROBE, LIFECYCLE, RESOURCES, SECURITY, POD_SECURITY -> {
                if (scope.at(home).isWritten()) {
                    actions.add(RowActions.remove(scope, home));
                }
            }
            default -> {
                // The others cannot be taken away as a whole.
            }
        }
        return actions;
    }
}
