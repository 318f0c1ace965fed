package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.Unresponsive;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Phase;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** What the file cannot say, in one row below the lanes, and edited there; for a rollout, what is tried. */
final class AssumptionsRow extends FlowPane {
    private static final long SECOND = 1000;

    private final TimelinePresenter presenter;
    private final Words words;
    private final SecondsField servesAfter;
    private final SecondsField exits;
    private final SecondsField pull;
    private final SecondsField latency;
    private final ChoiceBox<Unresponsive> before = new ChoiceBox<>();
    private final ChoiceBox<KubeletVersion> kubelet = new ChoiceBox<>();
    private final ChoiceBox<Phase> phase = new ChoiceBox<>();
    private final CheckBox service = new CheckBox();
    private final SecondsField replicas;
    private final Hyperlink writeReplicas = new Hyperlink();
    private boolean refreshing;

    AssumptionsRow(TimelinePresenter presenter) {
        this.presenter = presenter;
        this.words = presenter.words();
        setId("timeline-assumptions");
        getStyleClass().add("timeline-assumptions");
        servesAfter = seconds("timeline-serves-after", v -> app(a -> a.servingAfter(v * SECOND)));
        exits = seconds("timeline-exits-after", v -> app(a -> exiting(a, v * SECOND)));
        pull = seconds("timeline-image-pull", v -> presenter.assume(a -> a.withStartDelay(v * SECOND)));
        latency = seconds("timeline-latency", v -> app(a -> answering(a, v)));
        latency.unit("unit.ms", words);
        replicas = seconds("timeline-replicas", this::tryReplicas);
        replicas.unit("unit.none", words);
        choices();
        fill();
        presenter.desk().options().addListener((o, old, now) -> show());
        presenter.answer().addListener((o, old, now) -> show());
        presenter.mode().addListener((o, old, now) -> fill());
        presenter.desk().locale().addListener((o, old, now) -> relabel());
        show();
    }

    private SecondsField seconds(String id, LongConsumer change) {
        return new SecondsField(id, words, value -> {
            if (!refreshing) {
                change.accept(value);
            }
        });
    }

    private void choices() {
        kubelet.setId("timeline-kubelet");
        kubelet.getItems().setAll(List.of(KubeletVersion.V1_34, KubeletVersion.V1_35, KubeletVersion.V1_36));
        kubelet.setConverter(spoken(KubeletVersion::label));
        phase.setId("timeline-phase");
        phase.getItems().setAll(Phase.values());
        before.setId("timeline-before-serving");
        before.getItems().setAll(Unresponsive.values());
        relabel();
        service.setId("timeline-behind-service");
        service.textProperty().bind(words.live("assumed.service"));
        writeReplicas.setId("timeline-write-replicas");
        writeReplicas.getStyleClass().add("link");
        writeReplicas.setOnAction(event -> presenter.writeReplicas());
        kubelet.valueProperty().addListener((o, old, now) -> chosen(a -> now == null ? a : a.withKubelet(now)));
        phase.valueProperty().addListener((o, old, now) -> chosen(a -> now == null ? a : a.withPhase(now)));
        before.valueProperty()
                .addListener((o, old, now) -> chosen(a -> now == null ? a : a.withEveryApp(p -> failing(p, now))));
        service.selectedProperty().addListener((o, old, now) -> chosen(a -> a.withService(now)));
    }

    private void relabel() {
        phase.setConverter(spoken(p -> words.text("phase." + p.name().toLowerCase(Locale.ROOT))));
        before.setConverter(spoken(b -> words.text("before." + b.name().toLowerCase(Locale.ROOT))));
        show();
    }

    private void chosen(UnaryOperator<Assumptions> change) {
        if (!refreshing) {
            presenter.assume(change);
        }
    }

    private void app(UnaryOperator<AppBehaviour> change) {
        presenter.assume(a -> a.withEveryApp(change));
    }

    private static AppBehaviour exiting(AppBehaviour app, long ms) {
        return new AppBehaviour(
                app.serveAfterMs(), app.beforeServing(), app.latencyMs(), app.outages(), app.exitAtMs(), ms);
    }

    private static AppBehaviour answering(AppBehaviour app, long ms) {
        return new AppBehaviour(
                app.serveAfterMs(), app.beforeServing(), ms, app.outages(), app.exitAtMs(), app.exitOnTermMs());
    }

    private static AppBehaviour failing(AppBehaviour app, Unresponsive how) {
        return new AppBehaviour(
                app.serveAfterMs(), how, app.latencyMs(), app.outages(), app.exitAtMs(), app.exitOnTermMs());
    }

    private void fill() {
        boolean pod = presenter.mode().get() == TimelinePresenter.Mode.POD;
        Label head = label(pod ? "assumed" : "tried");
        head.getStyleClass().add("strong");
        getChildren().setAll(head);
        if (!pod) {
            group(label("tried.replicas"), replicas, writeReplicas);
        }
        group(label("assumed.serves"), servesAfter);
        group(label("assumed.exits"), exits, label("assumed.exits.after"));
        group(label("assumed.pull"), pull);
        if (pod) {
            group(label("assumed.latency"), latency);
            group(label("assumed.before"), before);
            group(label("assumed.kubelet"), kubelet);
            group(label("assumed.phase"), phase);
        }
        getChildren().add(service);
    }

    private void group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("timeline-assumption");
        getChildren().add(group);
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(words.live(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void show() {
        refreshing = true;
        Assumptions assumptions = presenter.assumptions();
        AppBehaviour app = assumptions.app(firstContainer());
        servesAfter.show(app.serveAfter(0) / SECOND);
        exits.show(app.exitOnTermMs() / SECOND);
        pull.show(assumptions.startDelayMs() / SECOND);
        latency.show(app.latencyMs());
        kubelet.setValue(assumptions.kubelet());
        phase.setValue(assumptions.phase());
        before.setValue(app.beforeServing());
        service.setSelected(assumptions.behindService());
        showReplicas();
        refreshing = false;
    }

    private String firstContainer() {
        TimelineAnswer answer = presenter.answer().get();
        return answer == null || answer.timeline().workload().containers().isEmpty()
                ? ""
                : answer.timeline().workload().containers().getFirst().name();
    }

    private void showReplicas() {
        TimelineAnswer answer = presenter.answer().get();
        if (answer != null) {
            int tried = answer.rollout().forecast().settings().replicas();
            int written = answer.timeline().workload().rollout().replicas();
            replicas.show(tried);
            writeReplicas.setText(words.text("tried.write", Integer.toString(written), Integer.toString(tried)));
            writeReplicas.setVisible(tried != written);
            writeReplicas.setManaged(tried != written);
        }
    }

    private void tryReplicas(long value) {
        presenter.trial().set(new RolloutTrial(OptionalInt.of((int) Math.min(100_000, value))));
    }

    private static <T> StringConverter<T> spoken(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("a choice is never typed: " + text);
            }
        };
    }
}
