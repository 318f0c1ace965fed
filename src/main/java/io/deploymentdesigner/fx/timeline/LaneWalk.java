package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.explain.Topic;
import io.deploymentdesigner.fx.control.Explained;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Handle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard's way over the surface: Tab goes to a lane, through the handles it then shows, and on to the next lane.
 * The order of the children is the order of the walk.
 */
final class LaneWalk {
    private final TimelinePresenter presenter;
    private final TimelineView view;
    private final Map<String, LaneStop> stops = new LinkedHashMap<>();
    private final Map<String, HandleKnob> knobs = new HashMap<>();
    private Consumer<Node> reveal = lane -> {};

    LaneWalk(TimelinePresenter presenter, TimelineView view) {
        this.presenter = presenter;
        this.view = view;
        Explained.by(view, () -> subject(""));
    }

    /** The page of a lane, with the lane in words; without a lane that of the whole. */
    private Explained.Subject subject(String lane) {
        return presenter
                .picture()
                .map(picture -> new Explained.Subject(picture.topic(lane).word(), picture.words(lane)))
                .orElseGet(() -> new Explained.Subject(Topic.TIMELINE.word(), ""));
    }

    /** Has each lane brought into sight that gets the focus. */
    void onEnter(Consumer<Node> newReveal) {
        reveal = newReveal;
    }

    /** Puts lanes and handles where the drawing has them. */
    void place(Drawing drawing) {
        Map<String, LaneStop> known = Map.copyOf(stops);
        stops.clear();
        List<Node> order = new ArrayList<>();
        for (Drawing.Row row : drawing.rows()) {
            LaneStop stop = Optional.ofNullable(known.get(row.lane())).orElseGet(() -> stop(row.lane()));
            stops.put(row.lane(), stop);
            stop.show(row, drawing.width());
            order.add(stop);
            drawing.handles().stream()
                    .filter(handle -> row.covers(handle.y()))
                    .map(handle -> knob(handle, row.lane()))
                    .forEach(order::add);
        }
        knobs.values().stream()
                .filter(knob -> knob.isHeld() && !order.contains(knob))
                .forEach(order::add);
        arrange(order);
    }

    /** Nothing to walk over. */
    void clear() {
        stops.clear();
        arrange(List.of());
    }

    private LaneStop stop(String lane) {
        LaneStop stop = new LaneStop(lane);
        Explained.by(stop, () -> subject(lane));
        stop.focusedProperty().addListener((o, old, now) -> {
            if (now) {
                entered(stop);
            }
        });
        stop.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                showHandles(lane);
            }
        });
        return stop;
    }

    private HandleKnob knob(Handle handle, String lane) {
        HandleKnob knob = knobs.computeIfAbsent(handle.id(), id -> new HandleKnob(presenter, view, id));
        Explained.by(knob, () -> subject(lane));
        knob.show(handle);
        return knob;
    }

    private void entered(LaneStop stop) {
        stop.setAccessibleText(words(stop.lane()));
        presenter.lane().choose(stop.lane());
        showHandles(stop.lane());
        reveal.accept(stop);
    }

    /** A lane in words; the first of them begins with the verdict. */
    private String words(String lane) {
        String own = presenter.picture().map(picture -> picture.words(lane)).orElse("");
        return stops.keySet().iterator().next().equals(lane) ? view.getAccessibleText() + " " + own : own;
    }

    /** They are there before Tab looks for the next place to go. */
    private void showHandles(String lane) {
        presenter.lane().activate(lane);
        view.layout();
    }

    /** Changes no more of the children than differs, so that the focus stays where it is. */
    private void arrange(List<Node> order) {
        ObservableList<Node> children = view.getChildren();
        children.removeIf(node -> (node instanceof LaneStop || node instanceof HandleKnob) && !order.contains(node));
        int first = children.size()
                - (int) children.stream().filter(order::contains).count();
        for (int i = 0; i < order.size(); i++) {
            Node node = order.get(i);
            int place = first + i;
            if (place >= children.size() || !children.get(place).equals(node)) {
                children.remove(node);
                children.add(place, node);
            }
        }
    }

    /** The lane that has the focus itself, not one of its handles. */
    Optional<LaneStop> focused() {
        return stops.values().stream().filter(Node::isFocused).findFirst();
    }

    /**
     * Whether a handle has the focus that it would lose, with its lane's handles, when another lane showed its own. The
     * application's is there whichever lane does.
     */
    boolean isHandleFocused() {
        return knobs.values().stream().anyMatch(knob -> knob.isFocused() && !knob.isAlwaysThere());
    }

    /** Has the lane that has the focus say something. */
    void speak(String sentence) {
        focused().ifPresent(stop -> stop.setAccessibleText(sentence));
    }

    /** Gives the keyboard to a lane; without such a lane to the one that has it, or to the first. */
    void focus(String lane) {
        Optional.ofNullable(stops.get(lane))
                .or(this::focused)
                .or(() -> stops.values().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** Gives the keyboard to the next lane, or with -1 to the one before; at the ends it stays. */
    void step(int by) {
        List<LaneStop> lanes = List.copyOf(stops.values());
        focused()
                .map(lanes::indexOf)
                .map(at -> lanes.get(Math.clamp(at + by, 0, lanes.size() - 1)))
                .ifPresent(Node::requestFocus);
    }
}
