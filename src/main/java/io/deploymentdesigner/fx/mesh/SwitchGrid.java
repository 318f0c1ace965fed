package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/**
 * The namespace's label, which is assumed, the pod's own switches, kept in the YAML on the pod template, and the times of
 * its proxy, which are assumed.
 */
final class SwitchGrid extends FieldGrid {
    private final MeshPresenter presenter;
    private final Words words;
    private final SwitchEdits edits;
    private boolean goesBack;

    private enum State {
        UNSET,
        ON,
        OFF
    }

    SwitchGrid(MeshView view, MeshPresenter presenter, Words words) {
        super("mesh-switches");
        this.presenter = presenter;
        this.words = words;
        this.edits = SwitchEdits.of(view);
        namespace(view);
        if (view.settings().mode() == MeshMode.AMBIENT) {
            ambient();
        } else {
            sidecar(view);
        }
    }

    private void sidecar(MeshView view) {
        toggle("inject", SwitchEdits::inject, InjectionDecision.INJECT);
        toggle("rewrite", now -> now.annotation(SwitchEdits.REWRITE), SwitchEdits.REWRITE);
        toggle("native", now -> now.annotation(SwitchEdits.NATIVE), SwitchEdits.NATIVE);
        config(view.times().drainMs() / 1000);
        ports("inbound", SwitchEdits.EXCLUDE_INBOUND);
        ports("outbound", SwitchEdits.EXCLUDE_OUTBOUND);
        if (view.hasSidecar()) {
            new ProxyTimeRows(this, presenter, words).add(view.times());
        }
    }

    private void namespace(MeshView view) {
        boolean ambient = view.settings().mode() == MeshMode.AMBIENT;
        Segments<State> segments = segments("namespace", view.settings().namespaceInjects() ? State.ON : State.UNSET);
        segments.value().addListener((o, old, now) -> presenter.label(now == State.ON));
        String label = ambient ? "istio.io/dataplane-mode: ambient" : "istio-injection: enabled";
        name("namespace", label, segments);
    }

    /** Without a proxy the pod has one switch. */
    private void ambient() {
        Field field = edits.ambient();
        String written = field.text();
        State state = written.equals("ambient") ? State.ON : written.equals("none") ? State.OFF : State.UNSET;
        Segments<State> segments = new Segments<>("mesh-switch-ambient");
        segments.add(State.UNSET, "unset", words.live("switch.unset"));
        segments.add(State.ON, "on", words.live("switch.ambient.on"));
        segments.add(State.OFF, "off", words.live("switch.ambient.off"));
        segments.value().set(state);
        onChoice(
                segments,
                chosen -> change(
                        "ambient",
                        now -> now.write(
                                now.ambient(),
                                switch (chosen) {
                                    case UNSET -> "";
                                    case ON -> "ambient";
                                    case OFF -> "none";
                                })));
        name("ambient", InjectionDecision.AMBIENT_MODE, segments);
    }

    private void toggle(String key, Function<SwitchEdits, Field> field, String tip) {
        State state = switch (field.apply(edits).text()) {
            case "true" -> State.ON;
            case "false" -> State.OFF;
            default -> State.UNSET;
        };
        Segments<State> segments = segments(key, state);
        segments.add(State.OFF, "off", words.live("switch.off"));
        onChoice(
                segments,
                chosen -> change(
                        key,
                        now -> now.write(
                                field.apply(now), chosen == State.UNSET ? "" : chosen == State.ON ? "true" : "false")));
        name(key, tip, segments);
    }

    private void config(long drain) {
        if (!edits.canReadConfig()) {
            Node note = Pieces.note(
                    Severity.ERROR,
                    Pieces.wrapped(words.text("switch.unreadable"), "mesh-cause"),
                    Pieces.link(
                            "mesh-show-config",
                            words.text("switch.unreadable.show"),
                            () -> presenter.reveal(edits.annotation(ProxyConfig.ANNOTATION))));
            line(note);
            return;
        }
        Segments<State> hold = segments("hold", edits.holds() ? State.ON : State.UNSET);
        onChoice(hold, chosen -> change("hold", now -> now.hold(chosen == State.ON)));
        name("hold", ProxyConfig.ANNOTATION, hold);
        field(
                "drain",
                ProxyConfig.ANNOTATION,
                edits.drain(),
                String.valueOf(drain),
                SwitchEdits::isDrain,
                SwitchEdits::drain);
    }

    private void ports(String key, String annotation) {
        field(
                key,
                annotation,
                edits.annotation(annotation).text(),
                "",
                SwitchEdits::isPortList,
                (now, text) -> now.write(now.annotation(annotation), text));
    }

    private void field(
            String key,
            String tip,
            String written,
            String prompt,
            Predicate<String> valid,
            BiFunction<SwitchEdits, String, Optional<YamlEdit>> edit) {
        String unit = key.equals("drain") ? words.text("switch.seconds") : "";
        name(
                key,
                tip,
                new SwitchField(
                        "mesh-switch-" + key,
                        written,
                        prompt,
                        unit,
                        valid,
                        words.text("switch." + key + ".wrong"),
                        text -> change(key, now -> edit.apply(now, text))));
    }

    private Segments<State> segments(String key, State state) {
        Segments<State> segments = new Segments<>("mesh-switch-" + key);
        segments.add(State.UNSET, "unset", words.live("switch.unset"));
        segments.add(State.ON, "on", words.live("switch.on"));
        segments.value().set(state);
        return segments;
    }

    /** A choice that is refused goes back to what is written. */
    private void onChoice(Segments<State> segments, Predicate<State> choose) {
        segments.value().addListener((o, old, now) -> {
            if (now != null && !goesBack && !choose.test(now)) {
                goesBack = true;
                segments.value().set(old);
                goesBack = false;
            }
        });
    }

    private void name(String key, String tip, Node control) {
        String name = words.text("switch." + key);
        control.setAccessibleText(name + ", " + tip);
        row(name, control).setTooltip(new Tooltip(tip));
    }

    private boolean change(String key, Function<SwitchEdits, Optional<YamlEdit>> edit) {
        return presenter.change(words.message("switch." + key), edit);
    }
}
