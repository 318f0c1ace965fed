package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.RewrittenProbe;
import io.deploymentdesigner.kubernetes.Field;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A probe as it was written beside what the kubelet asks instead, and the way that question takes. */
final class ProbeTable extends VBox {
    /** Percent of the width: what, as written, as asked. */
    private static final double[] SHARES = {27, 27, 46};

    private final Words words;
    private final GridPane grid = new GridPane();
    private int rows;

    ProbeTable(RewrittenProbe probe, Words words) {
        this.words = words;
        setId("mesh-probe-" + probe.container() + "-" + probe.kind());
        getStyleClass().add("mesh-probe");
        grid.getStyleClass().add("mesh-grid");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(SHARES[i]);
            grid.getColumnConstraints().add(column);
        }
        row(words.text("kind." + probe.kind()), words.text("probe.wrote"), words.text("probe.asks"), "mesh-head");
        handler(probe);
        if (!probe.isHook()) {
            timing(probe.original());
        }
        Pieces.endWithLast(grid);
        getChildren().addAll(grid, way(probe));
        if (!probe.portKnown()) {
            String key = probe.isHook() ? "probe.unknownPort.hook" : "probe.unknownPort";
            getChildren().add(Pieces.note(Severity.ERROR, Pieces.wrapped(words.text(key), "mesh-cause")));
        }
    }

    private void handler(RewrittenProbe probe) {
        Field handler = probe.original().get(probe.handler());
        String path = handler.get("path").text();
        row(words.text("row.path"), path.isEmpty() ? probe.handler() : path, probe.path(), "mesh-moved");
        clipped();
        row(words.text("row.port"), handler.get("port").text(), String.valueOf(probe.port()), "mesh-moved");
        String scheme = handler.get("scheme").text();
        if (scheme.equals("HTTPS")) {
            row(words.text("row.scheme"), scheme, "HTTP", "mesh-moved");
        } else if (probe.handler().equals("httpGet")) {
            row(words.text("row.scheme"), "HTTP", words.text("row.same"), "mesh-same");
        }
    }

    /** Paths keep their end, and are whole in the tooltip. */
    private void clipped() {
        for (Node cell : grid.getChildren()) {
            if (GridPane.getRowIndex(cell) == rows - 1 && cell instanceof Label label) {
                label.setWrapText(false);
                label.setEllipsisString("…");
                label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
                label.setTooltip(new Tooltip(label.getText()));
            }
        }
    }

    private void timing(Field probe) {
        String same = words.text("row.same");
        String delay = orDefault(probe.get("initialDelaySeconds"), "0");
        String period = orDefault(probe.get("periodSeconds"), "10");
        row(words.text("row.rhythm"), words.text("row.rhythm.value", delay, period), same, "mesh-same");
        row(words.text("row.failures"), orDefault(probe.get("failureThreshold"), "3"), same, "mesh-same");
        String timeout = words.text("row.seconds", orDefault(probe.get("timeoutSeconds"), "1"));
        row(words.text("row.timeout"), timeout, words.text("row.oneHop"), "mesh-same");
    }

    private static String orDefault(Field field, String otherwise) {
        return field.exists() ? field.text() : otherwise;
    }

    private void row(String name, String wrote, String asks, String style) {
        boolean head = style.equals("mesh-head");
        String first = head ? "mesh-head" : "mesh-name";
        String text = head ? "mesh-head" : "mono";
        grid.addRow(
                rows++,
                Pieces.wrapped(name, "mesh-cell", first),
                Pieces.wrapped(wrote, "mesh-cell", text),
                Pieces.wrapped(asks, "mesh-cell", style.equals("mesh-moved") ? "mono" : style, style));
    }

    private HBox way(RewrittenProbe probe) {
        HBox way = new HBox(
                stop("kubelet", words.text("way.kubelet")),
                Pieces.label("→", "muted"),
                stop(words.text("way.agent"), words.text("way.pod", String.valueOf(probe.port()))),
                Pieces.label("→", "muted"),
                stop(
                        probe.container(),
                        words.text(
                                "way.pod",
                                probe.portKnown()
                                        ? String.valueOf(probe.appPort().getAsInt())
                                        : probe.original()
                                                .get(probe.handler(), "port")
                                                .text())));
        way.getStyleClass().add("mesh-way");
        return way;
    }

    private static VBox stop(String name, String place) {
        VBox stop = new VBox(Pieces.label(name, "strong"), Pieces.label(place, "mono", "pod-quiet"));
        stop.getStyleClass().add("mesh-stop");
        return stop;
    }
}
