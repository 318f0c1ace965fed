package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.MeasuredStarts;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/**
 * How the application in the chosen container behaves. Of a file with one container alone every application is meant, so
 * that another name for it changes nothing.
 */
final class AssumedApp {
    private final Desk desk;
    private final IntegerProperty container = new SimpleIntegerProperty();
    private List<String> names = List.of();
    private boolean alone = true;

    AssumedApp(Desk desk) {
        this.desk = desk;
    }

    /** The chosen container, from 0. */
    IntegerProperty container() {
        return container;
    }

    /** The containers of the pod, in their order. */
    List<String> names() {
        return names;
    }

    /** Takes over what was simulated. */
    void follow(@Nullable TimelineAnswer answer) {
        names = answer == null
                ? List.of()
                : answer.timeline().workload().containers().stream()
                        .map(WorkloadContainer::name)
                        .toList();
        alone = answer == null || answer.alone();
        choose(container.get());
    }

    /** Chooses a container; one that is not there is the first. */
    void choose(int index) {
        container.set(index >= 0 && index < names.size() ? index : 0);
    }

    Assumptions assumptions() {
        return desk.options().get().assumptions();
    }

    /** Assumes something else; the file does not change. */
    void assume(UnaryOperator<Assumptions> change) {
        Assumptions changed = change.apply(assumptions());
        if (!changed.equals(assumptions())) {
            desk.options().set(desk.options().get().with(changed));
        }
    }

    /** The chosen container's application. */
    AppBehaviour app() {
        return assumptions().app(names.isEmpty() ? "" : names.get(container.get()));
    }

    /** Assumes something else of the chosen container's application. */
    void change(UnaryOperator<AppBehaviour> change) {
        if (alone || names.isEmpty()) {
            assume(a -> a.withEveryApp(change));
        } else {
            assume(a -> a.withApp(names.get(container.get()), change));
        }
    }

    /** Assumes another time until the first start serves, in milliseconds; later starts that differ keep their own. */
    void serveAfter(long ms) {
        List<Long> times = app().serveAfterMs();
        change(app -> app.servingAfter(times.size() > 1 ? List.of(ms, times.getLast()) : List.of(ms)));
    }

    /** Takes over measured start-up times from a text; empty where it holds none, and nothing changes. */
    Optional<MeasuredStarts> paste(String text) {
        Optional<MeasuredStarts> measured = MeasuredStarts.read(text);
        measured.ifPresent(starts -> serveAfter(starts.usedMs()));
        return measured;
    }
}
