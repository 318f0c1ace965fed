package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.Unresponsive;
import io.deploymentdesigner.probe.reading.MeasuredStarts;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The rarer assumptions: how it fails to answer, outages, crashes, what differs from the second start on, measurements. */
final class MoreAssumptions extends VBox {
    private static final long USUAL_OUTAGE_MS = 30_000;

    private final AssumedApp assumed;
    private final Words words;
    private final Labelled labelled;
    private final ChoiceBox<Unresponsive> before;
    private final QuantityField latency;
    private final QuantityField later;
    private final QuantityField outFrom;
    private final QuantityField outTo;
    private final ChoiceBox<Unresponsive> outHow;
    private final QuantityField crash;
    private final QuantityField laterCrash;
    private final QuantityField told;
    private final ProxyAssumptions proxy;
    private final TextArea paste = new TextArea();
    private final Label pasted = new Label();
    private boolean refreshing;

    MoreAssumptions(TimelinePresenter presenter, Labelled labelled) {
        this.assumed = presenter.assumed();
        this.words = presenter.words();
        this.labelled = labelled;
        setId("timeline-more-assumptions");
        getStyleClass().add("timeline-more");
        List<Unresponsive> ways = List.of(Unresponsive.values());
        before = labelled.choice("timeline-before-serving", ways, this::way, how -> change(a -> a.failingBy(how)));
        latency = labelled.number(
                "timeline-latency", QuantityField.Unit.MILLISECONDS, ms -> change(a -> a.answeringIn(ms)));
        later = labelled.optionalSeconds("timeline-later-serves-after", ms -> change(a -> servingLater(a, ms)));
        outFrom = labelled.optionalSeconds("timeline-outage-from", ms -> change(a -> outFrom(a, ms)));
        outTo = labelled.optionalSeconds("timeline-outage-to", ms -> change(a -> outTo(a, ms)));
        outHow = labelled.choice("timeline-outage-kind", ways, this::way, how -> change(a -> outBy(a, how)));
        crash = labelled.optionalSeconds("timeline-crash-at", ms -> change(a -> crashing(a, ms)));
        laterCrash = labelled.optionalSeconds("timeline-later-crash-at", ms -> change(a -> crashingLater(a, ms)));
        told = labelled.seconds(
                "timeline-propagation", ms -> assumed.assume(a -> refreshing ? a : a.withPropagation(ms)));
        proxy = new ProxyAssumptions(presenter, labelled);
        measurements();
        layOut();
    }

    private String way(Unresponsive how) {
        return words.text("before." + how.name().toLowerCase(Locale.ROOT));
    }

    private void layOut() {
        WrapPane groups = new WrapPane();
        groups.show(List.of(
                labelled.group("assumed.before", before),
                labelled.group("assumed.latency", latency),
                labelled.group("assumed.out", outFrom, labelled.label("assumed.out.to"), outTo, outHow),
                labelled.group("assumed.crash", crash),
                labelled.group("assumed.told", told),
                secondStart(),
                proxy.row()));
        Label label = labelled.label("assumed.paste");
        label.setLabelFor(paste);
        HBox measured = new HBox(label, paste, pasted);
        measured.getStyleClass().add("timeline-assumption");
        getChildren().setAll(groups, measured);
    }

    private HBox secondStart() {
        HBox start = new HBox(
                labelled.head("assumed.later"),
                labelled.group("assumed.serves", later),
                labelled.group("assumed.crash", laterCrash));
        start.getStyleClass().add("timeline-assumption");
        return start;
    }

    /** A field that takes what is pasted, and says below what was made of it. */
    private void measurements() {
        paste.setId("timeline-measured");
        paste.setPrefRowCount(1);
        paste.setWrapText(true);
        paste.getStyleClass().add("timeline-measured");
        paste.promptTextProperty().bind(words.live("assumed.paste.prompt"));
        paste.accessibleTextProperty().bind(words.live("assumed.paste"));
        paste.textProperty().addListener((o, old, now) -> measured(now));
        pasted.setId("timeline-measured-said");
        pasted.setWrapText(true);
    }

    private void measured(String text) {
        if (text.isBlank()) {
            pasted.setText("");
            return;
        }
        Optional<MeasuredStarts> starts = assumed.paste(text);
        pasted.setText(starts.map(this::said).orElseGet(() -> words.text("measured.none")));
    }

    private String said(MeasuredStarts starts) {
        String key = starts.times().size() == 1 ? "measured.one" : starts.isMany() ? "measured.many" : "measured.few";
        return words.text(
                key,
                words.message("measured.from." + starts.source().name()),
                Integer.toString(starts.times().size()),
                Spoken.duration(starts.usedMs()),
                Spoken.duration(starts.slowestMs()));
    }

    private void change(UnaryOperator<AppBehaviour> change) {
        if (!refreshing) {
            assumed.change(change);
        }
    }

    private static AppBehaviour servingLater(AppBehaviour app, OptionalLong ms) {
        long first = app.serveAfter(0);
        return app.servingAfter(ms.isPresent() ? List.of(first, ms.getAsLong()) : List.of(first));
    }

    private static AppBehaviour crashing(AppBehaviour app, OptionalLong ms) {
        boolean differs = app.exitAtMs().size() > 1;
        long first = ms.orElse(0);
        return app.exitingAt(
                differs
                        ? List.of(first, app.exitAtMs().getLast())
                        : ms.isPresent() && first > 0 ? List.of(first) : List.of());
    }

    private static AppBehaviour crashingLater(AppBehaviour app, OptionalLong ms) {
        long first = app.exitAt(0);
        if (ms.isPresent()) {
            return app.exitingAt(List.of(first, ms.getAsLong()));
        }
        return app.exitingAt(first > 0 ? List.of(first) : List.of());
    }

    private static AppBehaviour outFrom(AppBehaviour app, OptionalLong from) {
        if (from.isEmpty()) {
            return app.out(List.of());
        }
        long begins = from.getAsLong();
        Outage old = outage(app).orElse(Outage.of(begins, begins + USUAL_OUTAGE_MS, Unresponsive.HANG));
        long lasts = old.toMs() == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(old.toMs(), begins + 1000);
        return app.out(List.of(Outage.of(begins, lasts, old.kind())));
    }

    private static AppBehaviour outTo(AppBehaviour app, OptionalLong to) {
        return outage(app)
                .map(old -> app.out(List.of(Outage.of(old.fromMs(), to.orElse(Long.MAX_VALUE), old.kind()))))
                .orElse(app);
    }

    private static AppBehaviour outBy(AppBehaviour app, Unresponsive how) {
        return outage(app)
                .map(old -> app.out(List.of(Outage.of(old.fromMs(), old.toMs(), how))))
                .orElse(app);
    }

    private static Optional<Outage> outage(AppBehaviour app) {
        return app.outages().stream().findFirst();
    }

    /** Shows what is assumed of the chosen container. */
    void show() {
        refreshing = true;
        AppBehaviour app = assumed.app();
        before.setValue(app.beforeServing());
        latency.show(app.latencyMs());
        later.show(
                app.serveAfterMs().size() > 1
                        ? OptionalLong.of(app.serveAfterMs().getLast())
                        : OptionalLong.empty());
        Optional<Outage> outage = outage(app);
        outFrom.show(outage.map(o -> OptionalLong.of(o.fromMs())).orElse(OptionalLong.empty()));
        outTo.show(outage.filter(o -> o.toMs() < Long.MAX_VALUE)
                .map(o -> OptionalLong.of(o.toMs()))
                .orElse(OptionalLong.empty()));
        outHow.setValue(outage.map(Outage::kind).orElse(Unresponsive.HANG));
        outTo.setDisable(outage.isEmpty());
        outHow.setDisable(outage.isEmpty());
        crash.show(app.exitAt(0) > 0 ? OptionalLong.of(app.exitAt(0)) : OptionalLong.empty());
        laterCrash.show(
                app.exitAtMs().size() > 1 ? OptionalLong.of(app.exitAtMs().getLast()) : OptionalLong.empty());
        told.show(assumed.assumptions().propagationMs());
        proxy.show();
        refreshing = false;
    }
}
