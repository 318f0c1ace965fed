package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/**
 * What the file cannot say, in one row below the lanes, and edited there; for a rollout, what is tried. The rarer ones
 * stand in a second part that opens below, and so do those that the row has no room for. At the right end, where there is room, what the shapes mean.
 */
final class AssumptionsRow extends VBox {
    private final TimelinePresenter presenter;
    private final AssumedApp assumed;
    private final Labelled labelled;
    private final WrapPane row;
    private final ChoiceBox<String> container = new ChoiceBox<>();
    private final QuantityField servesAfter;
    private final QuantityField exits;
    private final QuantityField pull;
    private final ChoiceBox<KubeletVersion> kubelet;
    private final ChoiceBox<Phase> phase;
    private final CheckBox service = new CheckBox();
    private final ToggleButton more = new ToggleButton();
    private final MoreAssumptions rest;
    private final TrialFields trial;
    private boolean refreshing;
    private boolean toEnd;

    AssumptionsRow(TimelinePresenter presenter, TimelineView lanes) {
        this.presenter = presenter;
        this.assumed = presenter.assumed();
        Words words = presenter.words();
        this.labelled = new Labelled(words);
        this.row = new WrapPane(new LegendView(presenter, lanes));
        this.rest = new MoreAssumptions(presenter, labelled);
        this.trial = new TrialFields(presenter, labelled);
        setId("timeline-assumptions");
        getStyleClass().add("timeline-assumptions");
        servesAfter = labelled.seconds("timeline-serves-after", ms -> assumed.serveAfter(ms));
        exits = labelled.seconds("timeline-exits-after", ms -> assumed.change(a -> a.exitingAfter(ms)));
        pull = labelled.seconds("timeline-image-pull", ms -> assumed.assume(a -> a.withStartDelay(ms)));
        kubelet = labelled.choice(
                "timeline-kubelet",
                List.of(KubeletVersion.V1_34, KubeletVersion.V1_35, KubeletVersion.V1_36),
                KubeletVersion::label,
                v -> chosen(a -> a.withKubelet(v)));
        phase = labelled.choice(
                "timeline-phase",
                List.of(Phase.values()),
                p -> words.text("phase." + p.name().toLowerCase(Locale.ROOT)),
                p -> chosen(a -> a.withPhase(p)));
        container.setId("timeline-container");
        container.getSelectionModel().selectedIndexProperty().addListener((o, old, now) -> choose(now.intValue()));
        service.setId("timeline-behind-service");
        service.textProperty().bind(words.live("assumed.service"));
        service.selectedProperty().addListener((o, old, now) -> chosen(a -> a.withService(now)));
        more.setId("timeline-more");
        more.getStyleClass().add("link-toggle");
        more.textProperty()
                .bind(more.selectedProperty().flatMap(open -> words.live(open ? "assumed.less" : "assumed.more")));
        rest.visibleProperty().bind(more.selectedProperty());
        rest.managedProperty().bind(more.selectedProperty());
        layOut();
        follow();
    }

    private void layOut() {
        row.getStyleClass().add("timeline-row");
        row.openedBy(more);
        getChildren().setAll(row, rest);
    }

    private void follow() {
        presenter.desk().options().addListener((o, old, now) -> show());
        presenter.answer().addListener((o, old, now) -> answered());
        presenter.trial().addListener((o, old, now) -> show());
        presenter.mode().addListener((o, old, now) -> fill());
        assumed.container().addListener((o, old, now) -> show());
        presenter.desk().locale().addListener((o, old, now) -> show());
        fill();
        show();
    }

    private void answered() {
        if (runsToEnd() != toEnd) {
            fill();
        }
        show();
    }

    /** Whether it is about a Job: nobody is sent to its pods, and they are replaced by no rollout. */
    private boolean runsToEnd() {
        TimelineAnswer answer = presenter.answer().get();
        return answer != null && answer.timeline().workload().runsToEnd();
    }

    private void chosen(UnaryOperator<Assumptions> change) {
        if (!refreshing) {
            assumed.assume(change);
        }
    }

    private void choose(int index) {
        if (!refreshing && index >= 0) {
            assumed.choose(index);
        }
    }

    private void fill() {
        toEnd = runsToEnd();
        boolean pod = toEnd || presenter.mode().get() == TimelinePresenter.Mode.POD;
        List<Node> groups = new ArrayList<>(List.of(labelled.head(pod ? "assumed" : "tried")));
        if (!pod) {
            groups.addAll(trial.groups());
        }
        if (container.getItems().size() > 1) {
            groups.add(labelled.group("assumed.container", container));
        }
        groups.add(labelled.group("assumed.serves", servesAfter));
        groups.add(labelled.group("assumed.exits", exits, labelled.label("assumed.exits.after")));
        if (pod) {
            groups.add(labelled.group("assumed.pull", pull));
            groups.add(labelled.group("assumed.kubelet", kubelet));
            groups.add(labelled.group("assumed.phase", phase));
        }
        if (!toEnd) {
            groups.add(service);
        }
        groups.add(more);
        row.show(groups);
    }

    private void show() {
        refreshing = true;
        Assumptions assumptions = assumed.assumptions();
        if (!container.getItems().equals(assumed.names())) {
            container.getItems().setAll(assumed.names());
            fill();
        }
        if (!assumed.names().isEmpty()) {
            container.getSelectionModel().select(assumed.container().get());
        }
        servesAfter.show(assumed.app().serveAfter(0));
        exits.show(assumed.app().exitOnTermMs());
        pull.show(assumptions.startDelayMs());
        kubelet.setValue(assumptions.kubelet());
        phase.setValue(assumptions.phase());
        service.setSelected(assumptions.behindService());
        rest.show();
        trial.show();
        refreshing = false;
    }
}
