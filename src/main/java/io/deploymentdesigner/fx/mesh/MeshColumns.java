package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.check.mesh.Hardening;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The three columns: the pod before and after, its probes and the causes, Pod Security and the pod's switches. */
final class MeshColumns extends GridPane {
    private final MeshView view;
    private final MeshPresenter presenter;
    private final Words words;

    MeshColumns(MeshView view, MeshPresenter presenter, Words words) {
        this.view = view;
        this.presenter = presenter;
        this.words = words;
        getStyleClass().add("mesh-columns");
        share(this, 41, 30, 29);
        addRow(0, pod(), calls(), admission());
    }

    private static void share(GridPane grid, double... percents) {
        grid.getColumnConstraints().clear();
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
    }

    private Node pod() {
        PodCard written = new PodCard("mesh-written", "pod.written", view.written(), List.of(), true, words);
        GridPane cards = new GridPane();
        cards.add(written, 0, 0);
        share(cards, 100);
        if (!view.injection().marks().isEmpty()) {
            boolean proxyFirst = !view.hasSidecar() || view.injection().mode().isNative();
            PodCard injected = new PodCard(
                    "mesh-injected",
                    view.isAmbient() ? "pod.ambient" : "pod.injected",
                    view.injection().fields(),
                    view.injection().marks(),
                    proxyFirst,
                    words);
            cards.add(injected, 1, 0);
            share(cards, 40, 60);
        }
        RowConstraints row = new RowConstraints();
        row.setValignment(VPos.TOP);
        row.setFillHeight(false);
        cards.getRowConstraints().add(row);
        cards.getStyleClass().add("pod-cards");
        return column("column.pod", cards);
    }

    private Node calls() {
        List<Node> nodes = new ArrayList<>();
        if (view.injection().probes().isEmpty()) {
            nodes.add(Pieces.wrapped(words.text("probe.none"), "pod-quiet"));
        }
        view.injection().probes().forEach(probe -> nodes.add(new ProbeTable(probe, words)));
        nodes.addAll(findings());
        ProxyNotes.of(view, words).forEach(nodes::add);
        Label causes = Pieces.label(words.text("column.causes"), "strong");
        causes.setId("mesh-column-causes");
        nodes.add(causes);
        nodes.add(new CauseList(view.causes(), presenter, words));
        return column("column.probe", nodes.toArray(Node[]::new));
    }

    private List<Node> findings() {
        Locale locale = words.locale().getValue();
        List<Node> rows = new ArrayList<>();
        List<Diagnostic> others = view.findings().stream()
                .filter(each -> !view.worst().equals(Optional.of(each)))
                .toList();
        for (Diagnostic each : others) {
            List<Node> lines = new ArrayList<>();
            lines.add(Pieces.coded(each.code(), each.message().text(locale)));
            each.fixes()
                    .forEach(fix -> lines.add(Pieces.link(
                            "mesh-fix-" + each.code(), fix.title().text(locale), () -> presenter.perform(fix))));
            rows.add(Pieces.note(each.severity(), lines.toArray(Node[]::new)));
        }
        return rows;
    }

    private Node admission() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new SecurityTable(view, presenter, words));
        if (view.security().stream().anyMatch(SecurityRow::needsSeccompOnly)) {
            nodes.add(Pieces.note(Severity.HINT, Pieces.wrapped(words.text("security.seccomp.where"), "mesh-cause")));
        }
        List<YamlEdit> edits = Hardening.edits(view.written());
        if (!edits.isEmpty()) {
            nodes.add(Pieces.note(
                    Severity.HINT,
                    Pieces.wrapped(words.text("security.harden"), "mesh-cause"),
                    Pieces.link(
                            "mesh-harden",
                            words.text("security.add"),
                            () -> presenter.perform(words.message("security.add"), edits))));
        }
        nodes.add(Pieces.note(Severity.HINT, Pieces.wrapped(words.text("security.cni"), "mesh-cause")));
        nodes.add(Pieces.label(words.text("column.switches"), "strong"));
        nodes.add(new SwitchGrid(view, presenter, words));
        return column("column.security", nodes.toArray(Node[]::new));
    }

    private VBox column(String key, Node... nodes) {
        Label title = Pieces.label(words.text(key), "strong");
        title.setId("mesh-" + key.replace('.', '-'));
        VBox column = new VBox(title);
        column.getChildren().addAll(nodes);
        column.getStyleClass().add("mesh-column");
        column.setMinWidth(0);
        return column;
    }
}
