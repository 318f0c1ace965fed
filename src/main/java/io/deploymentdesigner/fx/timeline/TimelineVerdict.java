package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.KeyCap;
import io.deploymentdesigner.fx.control.Mark;
import io.deploymentdesigner.fx.control.OwnKeys;
import io.deploymentdesigner.fx.control.VerdictBar;
import io.deploymentdesigner.fx.desk.DrawerPane;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The verdict above the lanes, what decides it, and what mends it or takes the last edit back. */
final class TimelineVerdict {
    private static final KeyCombination MEND = KeyCombination.valueOf("Shortcut+PERIOD");

    /** From this width on there is room for the key beside its button, in px. */
    private static final double KEY_FROM = 1200;

    /** From this width on there is room for the words of all buttons there can be, in px. */
    private static final double WORDS_FROM = 1500;

    private static final int FEW = 3;

    private final TimelinePresenter presenter;
    private final Words words;
    private final Consumer<String> spoken;
    private final VerdictBar verdict = new VerdictBar("timeline-verdict");
    private final BooleanBinding narrow = verdict.widthProperty().lessThan(DrawerPane.NARROW);
    private final BooleanProperty crowded = new SimpleBooleanProperty();
    private final BooleanBinding icons =
            narrow.or(crowded.and(verdict.widthProperty().lessThan(WORDS_FROM)));
    private Node area = verdict;
    private Optional<Runnable> mend = Optional.empty();
    private Optional<String> used = Optional.empty();

    /**
     * Says nothing yet.
     *
     * @param spoken takes every new verdict with its arithmetic, for a screen reader
     */
    TimelineVerdict(TimelinePresenter presenter, Consumer<String> spoken) {
        this.presenter = presenter;
        this.words = presenter.words();
        this.spoken = spoken;
        verdict.oneLine().bind(narrow);
    }

    Node node() {
        return verdict;
    }

    /** Ctrl+. does what the filled button does while the focus is in {@code around}; without a button it is the window's. */
    void listen(Node around) {
        around.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (MEND.match(event)) {
                mend.ifPresent(Runnable::run);
                event.consume();
            }
        });
        area = around;
    }

    private void keep() {
        OwnKeys.keep(area, mend.isPresent() ? new KeyCombination[] {MEND} : new KeyCombination[0]);
    }

    /** Says how things stand. Whoever used a button that goes finds the focus on the one that comes: Undo after a fix. */
    void say(TimelineAnswer answer) {
        verdict.lookupAll(".button").stream()
                .filter(Node::isFocused)
                .findFirst()
                .ifPresent(button -> used(button.getId()));
        mend = Optional.empty();
        sayAndOffer(answer);
        keep();
        used.flatMap(this::successor).ifPresent(Node::requestFocus);
    }

    /** Until the window has drawn: what was simulated may be simulated once more, to be compared, before that. */
    private void used(String id) {
        used = Optional.of(id);
        Platform.runLater(() -> used = Optional.empty());
    }

    private Optional<Node> successor(String id) {
        return Optional.ofNullable(verdict.lookup("#" + id))
                .or(() -> verdict.lookupAll(".button").stream().findFirst());
    }

    private void sayAndOffer(TimelineAnswer answer) {
        Locale locale = presenter.desk().locale().get();
        if (presenter.mode().get() == TimelinePresenter.Mode.POD) {
            Severity severity =
                    answer.timeline().judgement().verdict().severity().orElse(null);
            List<Message> details = new ArrayList<>(answer.timeline().details());
            answer.before().flatMap(this::refusedBefore).ifPresent(details::add);
            tell(severity, answer.timeline().title(), details, locale);
            offer(podButtons(answer));
        } else {
            RolloutForecast forecast = answer.rollout().forecast();
            List<Message> details =
                    new ArrayList<>(forecast.details(answer.rollout().assumptions()));
            tell(forecast.severity().orElse(null), forecast.title(), details, locale);
            offer(rolloutButtons(answer));
        }
    }

    /** A text that cannot be read takes no edit. */
    private void offer(List<Node> buttons) {
        boolean readable = presenter.unreadable() == 0;
        mend = readable ? mend : Optional.empty();
        crowded.set(buttons.stream().filter(Button.class::isInstance).count() > FEW);
        verdict.offer(readable ? buttons.toArray(Node[]::new) : new Node[0]);
    }

    /** What callers met before the last edit, where that was refusal. */
    private Optional<Message> refusedBefore(Timeline before) {
        return before.lane("callers")
                .map(Lane.Callers.class::cast)
                .map(callers -> callers.total(Span.Kind.REFUSED, before.viewMs()))
                .filter(refused -> refused > 0)
                .map(refused -> words.message("before.refused", whole(refused), whole(before.viewMs())));
    }

    /** In whole seconds, as the line before it counts them. */
    private static String whole(long ms) {
        return Spoken.seconds((ms + 500) / 1000 * 1000);
    }

    private void tell(@Nullable Severity severity, Message title, List<Message> details, Locale locale) {
        String gap = locale.getLanguage().equals("zh") ? "" : " ";
        if (presenter.unreadable() > 0) {
            details.addFirst(words.message("timeline.stale", Integer.toString(presenter.unreadable())));
        }
        String second = details.stream().map(d -> d.text(locale)).collect(Collectors.joining(gap));
        verdict.say(severity, Unbroken.of(title.text(locale)), Unbroken.of(second));
        spoken.accept(title.text(locale) + gap + second);
    }

    private List<Node> podButtons(TimelineAnswer answer) {
        List<Node> buttons = compared(answer);
        answer.fix().ifPresent(fix -> {
            Button preview = button("timeline-preview", "button.preview", presenter.mending()::preview);
            buttons.add(flat(preview));
            buttons.addAll(mending(fix, presenter.mending()::fix));
        });
        return buttons;
    }

    /** What to do with the state before the last edit: back to it, or out of sight. */
    private List<Node> compared(TimelineAnswer answer) {
        List<Node> buttons = new ArrayList<>();
        if (answer.before().isEmpty() || !presenter.comparison().canUndo()) {
            return buttons;
        }
        int added = presenter.comparison().addedLines();
        if (presenter.comparison().ofFix() && added > 0) {
            Label step = new Label(words.text("mended.lines", added, Integer.toString(added)));
            step.getStyleClass().add("verdict-arithmetic");
            step.setMinWidth(Label.USE_PREF_SIZE);
            step.visibleProperty().bind(icons.not());
            step.managedProperty().bind(step.visibleProperty());
            buttons.add(step);
        }
        buttons.add(undo());
        Button hide = button("timeline-hide-before", "button.hideBefore", presenter::hideBefore);
        hide.setGraphic(Icons.of(Material2OutlinedMZ.VISIBILITY_OFF));
        narrowed(hide, ContentDisplay.LEFT);
        buttons.add(hide);
        return buttons;
    }

    private Button undo() {
        Button undo = button("timeline-undo", "button.undo", presenter.mending()::undo);
        HBox inside = new HBox(
                Icons.of(Material2OutlinedMZ.UNDO),
                new Label(undo.getText()),
                roomy(new KeyCap(KeyCombination.valueOf("Shortcut+Z"))));
        inside.getStyleClass().add("timeline-undo");
        undo.setAccessibleText(undo.getText());
        undo.setGraphic(inside);
        undo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return undo;
    }

    private List<Node> rolloutButtons(TimelineAnswer answer) {
        List<Node> buttons = new ArrayList<>();
        if (answer.rollout().forecast().isEmpty()) {
            return buttons;
        }
        if (answer.rollout().forecast().hollow() || answer.rollout().forecast().early()) {
            return podButtons(answer);
        }
        presenter.mending().undrained().ifPresent(finding -> {
            Fix fix = finding.fixes().getFirst();
            Button preview = button(
                    "timeline-preview", "button.preview", () -> presenter.desk().preview(finding, fix));
            buttons.add(flat(preview));
            buttons.addAll(mending(fix, () -> presenter.mending().fix(finding, fix)));
        });
        return buttons;
    }

    private List<Node> mending(Fix fix, Runnable action) {
        Button button = new Button(fix.title().text(presenter.desk().locale().get()), Mark.wand());
        button.setId("timeline-fix");
        button.getStyleClass().add("accent");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        mend = Optional.of(action);
        return List.of(button, roomy(new KeyCap(MEND)));
    }

    private KeyCap roomy(KeyCap key) {
        key.visibleProperty().bind(icons.not().and(verdict.widthProperty().greaterThan(KEY_FROM)));
        key.managedProperty().bind(key.visibleProperty());
        return key;
    }

    private Button flat(Button preview) {
        preview.getStyleClass().add("flat");
        preview.setGraphic(Icons.of(Material2OutlinedAL.FIND_IN_PAGE));
        narrowed(preview, ContentDisplay.TEXT_ONLY);
        return preview;
    }

    /** In a narrow window, or a crowded bar, its icon alone, with the words in a tooltip: the sentence has the room. */
    private void narrowed(Button button, ContentDisplay usual) {
        button.contentDisplayProperty()
                .bind(Bindings.when(icons).then(ContentDisplay.GRAPHIC_ONLY).otherwise(usual));
        button.tooltipProperty()
                .bind(Bindings.when(icons).then(new Tooltip(button.getText())).otherwise((Tooltip) null));
        button.setAccessibleText(button.getText());
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
