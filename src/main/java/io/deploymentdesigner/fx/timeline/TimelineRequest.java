package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.advice.AdviceContext;
import io.deploymentdesigner.check.advice.StartFix;
import io.deploymentdesigner.check.mesh.MeshTiming;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.SampledNumbers;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import java.util.List;
import java.util.Optional;

/**
 * What a picture is asked of; answered away from the window's thread.
 *
 * @param analysis the rendered text
 * @param document the document a person looks at
 * @param assumptions what the file does not say
 * @param trial what is tried of the rollout without writing it
 * @param before the pod before the last edit, to compare with
 */
record TimelineRequest(
        Analysis analysis, int document, Assumptions assumptions, RolloutTrial trial, Optional<Workload> before) {
    /** Simulates and judges; empty where no document has a pod template with containers. */
    Optional<TimelineAnswer> answer() {
        return workload().map(this::answer);
    }

    private TimelineAnswer answer(Workload workload) {
        List<Message> sampled = SampledNumbers.of(workload, analysis.rendered(), analysis.template());
        Timeline timeline = TimelineBuilder.build(workload, assumptions).noting(sampled);
        RolloutView rollout = RolloutView.of(workload, assumptions, trial.applied(workload.rollout()))
                .noting(sampled);
        List<Field> objects = objects();
        AdviceContext context =
                AdviceContext.of(assumptions, objects).behind(workload.proxy()).writing(this::inTemplate);
        return new TimelineAnswer(
                analysis.version(),
                analysis.template(),
                timeline,
                timeline.moments(),
                rollout,
                rollout.moments(),
                StartFix.of(workload, timeline.judgement(), context),
                before.map(w -> TimelineBuilder.build(w, assumptions))
                        .filter(old -> !old.lanes().equals(timeline.lanes())),
                isAlone(objects));
    }

    private static boolean isAlone(List<Field> objects) {
        return objects.stream()
                        .filter(ScenarioReader::reads)
                        .mapToInt(o -> ScenarioReader.podSpec(o)
                                .get("containers")
                                .items()
                                .size())
                        .sum()
                <= 1;
    }

    private List<Field> objects() {
        return Manifests.of(analysis.stream().documents());
    }

    private Optional<Workload> workload() {
        List<Field> objects = objects().stream().filter(ScenarioReader::reads).toList();
        return objects.stream()
                .filter(o -> o.document().index() == document)
                .findFirst()
                .or(() -> objects.stream().findFirst())
                .map(each -> MeshTiming.read(each, analysis.mesh(), assumptions.proxy()));
    }

    private String inTemplate(Field scalar) {
        return analysis.rendered().map().toTemplate(scalar.valueRange()).of(analysis.template());
    }
}
