package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.GridPane;

/** The pod's own switches, kept in the YAML where they belong: on the pod template. */
final class SwitchGrid extends GridPane {
    private final MeshView view;
    private final MeshPresenter presenter;
    private final Words words;
    private int rows;

    private enum State {
        UNSET,
        ON,
        OFF
    }

    SwitchGrid(MeshView view, MeshPresenter presenter, Words words) {
        this.view = view;
        this.presenter = presenter;
        this.words = words;
        setId("mesh-switches");
        getStyleClass().add("mesh-switches");
        Field labels = view.written().metadata().get("labels");
        Field annotations = view.written().metadata().get("annotations");
        row("inject", labels.entry("sidecar.istio.io/inject"));
        row("rewrite", annotations.entry("sidecar.istio.io/rewriteAppHTTPProbers"));
        row("native", annotations.entry("sidecar.istio.io/nativeSidecar"));
        hold(annotations.entry(ProxyConfig.ANNOTATION));
    }

    private void row(String key, Field field) {
        State state = switch (field.text()) {
            case "true" -> State.ON;
            case "false" -> State.OFF;
            default -> State.UNSET;
        };
        add(key, state, chosen -> set(key, field, chosen));
    }

    private void hold(Field annotation) {
        ProxyConfig config = ProxyConfig.of(view.written());
        State state = config.holdApplication() ? State.ON : State.UNSET;
        add("hold", state, chosen -> {
            String text = ProxyConfig.with(
                    annotation.text(), "holdApplicationUntilProxyStarts", chosen == State.ON ? true : null);
            change("hold", write(annotation, text));
        });
    }

    private void add(String key, State state, Consumer<State> choose) {
        Segments<State> segments = new Segments<>("mesh-switch-" + key);
        segments.add(State.UNSET, "unset", words.live("switch.unset"));
        segments.add(State.ON, "on", words.live("switch.on"));
        if (!key.equals("hold")) {
            segments.add(State.OFF, "off", words.live("switch.off"));
        }
        segments.value().set(state);
        segments.value().addListener((o, old, now) -> {
            if (now != null && now != state) {
                choose.accept(now);
            }
        });
        addRow(rows++, Pieces.wrapped(words.text("switch." + key), "mesh-cell"), segments);
    }

    private void set(String key, Field field, State chosen) {
        change(key, write(field, chosen == State.UNSET ? "" : chosen == State.ON ? "true" : "false"));
    }

    private static YamlEdit write(Field field, String value) {
        return value.isEmpty()
                ? new YamlEdit.Remove(field.yamlPath())
                : new YamlEdit.SetScalar(field.yamlPath(), value, ValueType.STRING);
    }

    private void change(String key, YamlEdit edit) {
        presenter.perform(words.message("switch." + key), List.of(edit));
    }
}
