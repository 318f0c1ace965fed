package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.control.OwnKeys;
import io.deploymentdesigner.fx.control.VerdictBar;
import io.deploymentdesigner.fx.desk.DrawerPane;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The verdict above the lanes with its next steps. What it offers answers to a key, and a step taken keeps the focus. */
final class TimelineVerdict {
    private final TimelinePresenter presenter;
    private final Consumer<String> spoken;
    private final VerdictBar bar = new VerdictBar("timeline-verdict");
    private final BooleanBinding narrow = bar.widthProperty().lessThan(DrawerPane.NARROW);
    private final NextSteps steps;
    private Node area = bar;
    private Optional<Remedy> remedy = Optional.empty();
    private Optional<String> used = Optional.empty();

    /**
     * Says nothing yet.
     *
     * @param spoken takes every new verdict with its arithmetic, for a screen reader
     */
    TimelineVerdict(TimelinePresenter presenter, Consumer<String> spoken) {
        this.presenter = presenter;
        this.spoken = spoken;
        this.steps = new NextSteps(presenter, narrow.or(bar.crowded()));
        bar.terse().bind(narrow);
    }

    Node node() {
        return bar;
    }

    /** Ctrl+. does what the filled button does while the focus is in {@code around}; without a button it is the window's. */
    void listen(Node around) {
        around.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (NextSteps.MEND.match(event)) {
                remedy.map(Remedy::action).ifPresent(Runnable::run);
                event.consume();
            }
        });
        area = around;
    }

    /** Says how things stand. Whoever used a button that goes finds the focus on the one that comes: Undo after a fix. */
    void say(TimelineAnswer answer) {
        buttons().stream().filter(Node::isFocused).findFirst().ifPresent(button -> used(button.getId()));
        SpokenVerdict verdict = SpokenVerdict.of(presenter, answer);
        bar.say(verdict.severity(), Unbroken.of(verdict.sentence()), Unbroken.of(verdict.arithmetic()));
        spoken.accept(verdict.whole(presenter.desk().locale().get()));
        offer(answer);
        used.flatMap(this::successor).ifPresent(Node::requestFocus);
    }

    private List<Node> buttons() {
        return List.copyOf(bar.lookupAll(".button"));
    }

    /** Until the window has drawn: what was simulated may be simulated once more, to be compared, before that. */
    private void used(String id) {
        used = Optional.of(id);
        Platform.runLater(() -> used = Optional.empty());
    }

    private Optional<Node> successor(String id) {
        return Optional.ofNullable(bar.lookup("#" + id))
                .or(() -> buttons().stream().findFirst());
    }

    /** A text that cannot be read takes no edit. */
    private void offer(TimelineAnswer answer) {
        boolean readable = presenter.unreadable() == 0;
        remedy = readable ? remedy(answer) : Optional.empty();
        bar.offer(readable ? steps.after(answer, remedy) : List.of());
        OwnKeys.keep(
                area,
                remedy.map(found -> new KeyCombination[] {NextSteps.MEND}).orElseGet(() -> new KeyCombination[0]));
    }

    private Optional<Remedy> remedy(TimelineAnswer answer) {
        return presenter.mode().get() == TimelinePresenter.Mode.POD
                ? presenter.mending().ofPod(answer)
                : presenter.mending().ofRollout(answer);
    }
}
