package io.deploymentdesigner.fx.form;

import static io.deploymentdesigner.fx.form.FormSample.english;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.Findings;
import io.deploymentdesigner.fx.part.PartKind;
import io.deploymentdesigner.fx.part.PartTree;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormBuilderTest {
    private static final String CONTAINER = "spec.template.spec.containers[0]";
    private static final String LIVENESS = CONTAINER + ".livenessProbe";

    private final FormSample sample = FormSample.springBoot();

    @Test
    void aNumberShowsItsValueItsUnitAndItsDefault() {
        FormCell delay = sample.cell(PartKind.LIVENESS_PROBE, LIVENESS + ".initialDelaySeconds");

        assertEquals("spec-template-spec-containers-0-livenessProbe-initialDelaySeconds", delay.id());
        assertEquals("10", delay.text());
        assertEquals("0", delay.fallback());
        assertEquals("s", english(requireNonNull(delay.unit())));
        assertTrue(delay.differs());
    }

    @Test
    void anAbsentFieldShowsWhatTheServerFillsIn() {
        FormCell timeout = sample.cell(PartKind.LIVENESS_PROBE, LIVENESS + ".timeoutSeconds");

        assertFalse(timeout.present());
        assertEquals("1", timeout.shown());
        assertFalse(timeout.differs());
    }

    @Test
    void aPlaceholderIsAChipWithItsSample() {
        FormCell image = sample.cell(PartKind.CONTAINER, CONTAINER + ".image");

        assertEquals(
                List.of(
                        new Chunk.Plain("192.168.20.93/library/"),
                        new Chunk.Chip("CI_PROJECT_NAME", null),
                        new Chunk.Plain(":"),
                        new Chunk.Chip("CI_COMMIT_TAG", null)),
                image.chunks());
        assertTrue(requireNonNull(image.sample()).startsWith("192.168.20.93/library/shop-api:"));
    }

    @Test
    void theProbeKnowsItsCheckAndItsLines() {
        FormSection probe = sample.form(PartKind.LIVENESS_PROBE).sections().getLast();
        FormRow.Shapes check =
                assertInstanceOf(FormRow.Shapes.class, probe.rows().getFirst());

        assertEquals("HTTP GET", english(check.options().get(check.chosen()).title()));
        String[] lines = sample.snapshot().text().split("\n");
        assertEquals(
                "          livenessProbe:", lines[requireNonNull(probe.lines()).first() - 1]);
        assertEquals(lines.length, probe.lines().last());
    }

    @Test
    void anEmptyFieldOfTheFileIsShownWithItsList() {
        FormRow headers = sample.row(
                PartKind.LIVENESS_PROBE, "spec-template-spec-containers-0-livenessProbe-httpGet-httpHeaders");

        assertEquals("Headers", english(((FormRow.Heading) headers).title()));
    }

    @Test
    void theContainerStandsAboveItsParts() {
        FormModel form = sample.form(PartKind.LIVENESS_PROBE);

        assertEquals(2, form.sections().size());
        assertEquals(
                List.of("Containers", "Container", "Liveness probe"),
                form.crumbs().stream().map(crumb -> english(crumb.title())).toList());
        assertEquals(
                List.of(new Chunk.Chip("CI_PROJECT_NAME", null)),
                form.crumbs().get(1).name());
    }

    @Test
    void aProbeThatIsNotThereOffersToBeAdded() {
        FormRow.Note note = (FormRow.Note) sample.rows(PartKind.READINESS_PROBE).getFirst();

        assertEquals("No readiness probe: the pod is Ready as soon as it runs.", english(note.sentence()));
        String text = sample.perform(requireNonNull(note.action()).intent());
        assertTrue(text.contains(
                "readinessProbe:\n            httpGet:\n              path: /\n              port: 8071\n"));
    }

    @Test
    void labelsAreEntriesWithAPlaceForANewOne() {
        List<FormRow> rows = sample.rows(PartKind.METADATA);

        assertEquals(
                List.of("app", "version"),
                rows.stream()
                        .filter(FormRow.Entry.class::isInstance)
                        .map(row -> ((FormRow.Entry) row).key())
                        .toList());
        assertTrue(rows.stream().anyMatch(row -> row.id().equals("new-metadata-labels")));
        assertTrue(rows.stream().anyMatch(row -> row.id().equals("new-metadata-annotations")));
    }

    @Test
    void everyFieldOfTheFileIsShownBySomePart() {
        FormSample rich = new FormSample("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web, finalizers: [a/b]}
                spec:
                  paused: true
                  template:
                    spec:
                      dnsConfig:
                        nameservers: [1.1.1.1]
                      containers:
                        - name: app
                          unheardOf: {deep: [1, 2]}
                          resources:
                            limits: {nvidia.com/gpu: 1}
                """);

        assertEquals(
                "a/b", rich.cell(PartKind.METADATA, "metadata.finalizers[0]").text());
        assertEquals("true", rich.cell(PartKind.ROLLOUT, "spec.paused").text());
        assertEquals(
                "1.1.1.1",
                rich.cell(PartKind.POD, "spec.template.spec.dnsConfig.nameservers[0]")
                        .text());
        assertEquals(
                "2",
                rich.cell(PartKind.CONTAINER, CONTAINER + ".unheardOf.deep[1]").text());
        assertEquals(
                "1",
                rich.cell(PartKind.RESOURCES, CONTAINER + ".resources.limits[\"nvidia.com/gpu\"]")
                        .text());
    }

    @Test
    void aFindingHangsOnItsRowAndCountsInItsSection() {
        Diagnostic late = finding("P01", LIVENESS + ".initialDelaySeconds", Severity.ERROR);
        Findings findings = new Findings(List.of(new Findings.Placed(0, YamlPath.parse(late.path()), late)));

        FormSection probe =
                sample.with(findings).form(PartKind.LIVENESS_PROBE).sections().getLast();
        FormRow row = sample.row(
                PartKind.LIVENESS_PROBE, "row-spec-template-spec-containers-0-livenessProbe-initialDelaySeconds");

        assertEquals(1, probe.errors());
        assertEquals(List.of(late), row.findings());
        assertEquals(
                Severity.ERROR,
                sample.cell(PartKind.LIVENESS_PROBE, LIVENESS + ".initialDelaySeconds")
                        .worst());
    }

    @Test
    void aFindingAboutAnAbsentFieldHangsOnWhatIsThere() {
        Diagnostic missing = finding("P04", CONTAINER + ".readinessProbe", Severity.ERROR);
        Findings findings = new Findings(List.of(new Findings.Placed(0, YamlPath.parse(missing.path()), missing)));

        assertEquals(
                List.of(missing),
                sample.with(findings).rows(PartKind.READINESS_PROBE).getFirst().findings());
    }

    @Test
    void equalSnapshotsGiveEqualForms() {
        assertEquals(
                sample.form(PartKind.LIVENESS_PROBE), FormSample.springBoot().form(PartKind.LIVENESS_PROBE));
    }

    @Test
    void aKeystrokeChangesItsRowAlone() {
        List<FormRow> before = sample.rows(PartKind.LIVENESS_PROBE);
        FormCell delay = sample.cell(PartKind.LIVENESS_PROBE, LIVENESS + ".initialDelaySeconds");
        sample.perform(FormIntents.set(0, delay, "15"));
        List<FormRow> after = sample.rows(PartKind.LIVENESS_PROBE);

        assertEquals(
                List.of("row-" + delay.id()),
                after.stream()
                        .filter(row -> !before.contains(row))
                        .map(FormRow::id)
                        .toList());
    }

    @Test
    void brokenTextLeavesTheFormReadOnlyWithTheLine() {
        sample.session().type(TextPatch.of(TextEdit.insert(0, "a: [\n")), null);
        FormModel form = sample.form(PartKind.ROLLOUT);

        assertTrue(form.readOnly());
        assertTrue(
                english(requireNonNull(form.notice())).startsWith("The form shows the last readable version; line "));
        assertFalse(form.sections().isEmpty());
    }

    @Test
    void valuesOfAnAliasAreShared() {
        FormSample shared = new FormSample("""
                kind: Deployment
                x: &labels {app: web}
                metadata:
                  name: web
                  labels: *labels
                """);

        assertTrue(shared.cell(PartKind.METADATA, "metadata.labels.app").shared());
        assertFalse(shared.cell(PartKind.METADATA, "metadata.name").shared());
        String text = shared.perform(
                new Sharing(shared.scope(), shared.snapshot().text()).unshare(YamlPath.parse("metadata.labels.app")));
        assertTrue(text.contains("labels: {app: web}"), text);
    }

    @Test
    void noFileAsksForOne() {
        FormModel form = FormBuilder.build(new FormInput(
                FormSample.SCALARS,
                "",
                LineIndex.of(""),
                List.of(),
                PartTree.EMPTY,
                null,
                0,
                Findings.NONE,
                text -> text));

        assertEquals("Open a Deployment or start from a template.", english(requireNonNull(form.notice())));
        assertNull(form.part());
    }

    private static Diagnostic finding(String code, String path, Severity severity) {
        return new Diagnostic(
                code,
                Source.ADVICE,
                severity,
                Stage.ADVICE,
                null,
                null,
                path,
                0,
                TextRange.at(0),
                Message.of(FieldWords.BUNDLE, "verbatim", code),
                List.of());
    }
}
