package io.deploymentdesigner.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Verdict;
import io.deploymentdesigner.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program ships as good must not alarm it; the Spring Boot example is shipped to be mended. */
class ShippedTemplatesAdviceTest {
    static Stream<Template.Usable> goodTemplates() {
        return new Templates(Path.of("no-such-folder"))
                .all().stream()
                        .map(Template.Usable.class::cast)
                        .filter(template -> !template.id().equals("spring-boot-configmap"));
    }

    @ParameterizedTest
    @MethodSource("goodTemplates")
    void noGoodTemplateAlarmsAdviceOrTheServer(Template.Usable template) {
        assertEquals(List.of(), alarms(template, MeshSettings.NONE));
    }

    @ParameterizedTest
    @MethodSource("goodTemplates")
    void noGoodTemplateIsAtOddsWithAMeshOfNativeSidecars(Template.Usable template) {
        assertEquals(List.of(), alarms(template, MeshSettings.of(MeshMode.NATIVE_CNI)));
    }

    @ParameterizedTest
    @MethodSource("goodTemplates")
    void noGoodTemplateAlarmsTheTimeline(Template.Usable template) {
        Workload workload = workload(template);
        assertEquals(
                Optional.empty(),
                TimelineBuilder.build(workload, Assumptions.DEFAULT)
                        .judgement()
                        .verdict()
                        .severity());
        assertTrue(RolloutForecast.of(workload, Assumptions.DEFAULT).run().complete());
    }

    @Test
    void theSpringBootExampleIsShownToRestartForEver() {
        Template.Usable example = (Template.Usable) new Templates(Path.of("no-such-folder"))
                .all().stream()
                        .filter(template -> template.id().equals("spring-boot-configmap"))
                        .findFirst()
                        .orElseThrow();
        Verdict verdict = TimelineBuilder.build(workload(example), Assumptions.DEFAULT)
                .judgement()
                .verdict();
        assertTrue(verdict instanceof Verdict.CertainLoop, verdict.toString());
    }

    private static Workload workload(Template.Usable template) {
        return YamlReader.read(Feed.DEFAULT.substitute(template.text()).text()).documents().stream()
                .map(Field::root)
                .filter(ScenarioReader::reads)
                .map(ScenarioReader::read)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> alarms(Template.Usable template, MeshSettings mesh) {
        return Analyst.analyse(new Session(template.text()).snapshot(), Feed.DEFAULT, CheckOptions.DEFAULT.with(mesh))
                .diagnostics()
                .filter(each ->
                        each.source() != Source.PLACEHOLDER && each.severity().atLeast(Severity.WARNING))
                .map(Diagnostic::code)
                .toList();
    }
}
