package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** What is tried of a rollout: replicas and both bounds, what the file says, and a link that writes it there. */
final class TrialFields {
    private static final int MOST_REPLICAS = 100_000;

    private final TimelinePresenter presenter;
    private final Words words;
    private final Labelled labelled;
    private final QuantityField replicas;
    private final BoundField surge;
    private final BoundField unavailable;
    private final Label says = new Label();
    private final Hyperlink write = new Hyperlink();

    TrialFields(TimelinePresenter presenter, Labelled labelled) {
        this.presenter = presenter;
        this.words = presenter.words();
        this.labelled = labelled;
        replicas = labelled.number(
                "timeline-replicas",
                QuantityField.Unit.COUNT,
                n -> presenter.trial().set(presenter.trial().get().withReplicas((int) Math.min(MOST_REPLICAS, n))));
        surge = new BoundField(
                "timeline-max-surge",
                b -> presenter.trial().set(presenter.trial().get().withSurge(b)));
        unavailable = new BoundField(
                "timeline-max-unavailable",
                b -> presenter.trial().set(presenter.trial().get().withUnavailable(b)));
        says.setMinWidth(Label.USE_PREF_SIZE);
        write.setId("timeline-write-trial");
        write.getStyleClass().add("link");
        write.setOnAction(event -> presenter.writeTrial());
    }

    List<Node> groups() {
        return List.of(
                labelled.group("tried.replicas", replicas, says, write),
                labelled.group("tried.surge", surge),
                labelled.group("tried.unavailable", unavailable));
    }

    void show() {
        TimelineAnswer answer = presenter.answer().get();
        if (answer == null) {
            return;
        }
        RolloutSettings written = answer.timeline().workload().rollout();
        RolloutTrial trial = presenter.trial().get().against(written);
        RolloutSettings tried = trial.applied(written);
        replicas.show(tried.replicas());
        surge.show(tried.maxSurge());
        unavailable.show(tried.maxUnavailable());
        surge.setDisable(tried.recreate());
        unavailable.setDisable(tried.recreate());
        says.setText(words.text("tried.says", says(trial, written)));
        write.setText(
                trial.replicas().isPresent()
                                && trial.surge().isEmpty()
                                && trial.unavailable().isEmpty()
                        ? words.text("tried.write", Integer.toString(tried.replicas()))
                        : words.text("tried.write.all"));
        for (Node node : List.of(says, write)) {
            node.setVisible(!trial.isEmpty());
            node.setManaged(!trial.isEmpty());
        }
    }

    /** The file's own values of what is tried, in the order of the fields. */
    private static String says(RolloutTrial trial, RolloutSettings written) {
        StringBuilder text = new StringBuilder();
        trial.replicas().ifPresent(n -> text.append(written.replicas()));
        trial.surge().ifPresent(b -> text.append(", maxSurge ").append(written.maxSurge()));
        trial.unavailable().ifPresent(b -> text.append(", maxUnavailable ").append(written.maxUnavailable()));
        return text.toString().replaceFirst("^, ", "");
    }
}
