package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.check.advice.AdviceContext;
import io.deploymentdesigner.check.advice.StartFix;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.probe.reading.Assumptions;
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
 */
record TimelineRequest(Analysis analysis, int document, Assumptions assumptions, RolloutTrial trial) {
    /** Simulates and judges; empty where no document has a pod template with containers. */
    Optional<TimelineAnswer> answer() {
        return workload().map(this::answer);
    }

    private TimelineAnswer answer(Workload workload) {
        Timeline timeline = TimelineBuilder.build(workload, assumptions);
        RolloutView rollout = RolloutView.of(workload, assumptions, trial.applied(workload.rollout()));
        List<Field> objects = Manifests.of(analysis.stream().documents());
        AdviceContext context = AdviceContext.of(assumptions, objects).writing(this::inTemplate);
        return new TimelineAnswer(
                timeline, timeline.moments(), rollout, StartFix.of(workload, timeline.judgement(), context));
    }

    private Optional<Workload> workload() {
        List<Field> objects = Manifests.of(analysis.stream().documents()).stream()
                .filter(ScenarioReader::reads)
                .toList();
        return objects.stream()
                .filter(o -> o.document().index() == document)
                .findFirst()
                .or(() -> objects.stream().findFirst())
                .map(ScenarioReader::read);
    }

    private String inTemplate(Field scalar) {
        return analysis.rendered().map().toTemplate(scalar.valueRange()).of(analysis.template());
    }
}
