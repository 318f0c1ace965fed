package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.istio.RewrittenProbe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** What an agent between kubelet and app changes besides the address: redirects, the time before it runs, the end. */
final class ProxyNotes {
    private ProxyNotes() {}

    static List<Node> of(MeshView view, Words words) {
        List<Node> notes = new ArrayList<>();
        if (!view.hasSidecar()) {
            return view.isAmbient() ? ambient(words) : notes;
        }
        List<RewrittenProbe> probes = view.injection().probes();
        ProxyConfig config = ProxyConfig.of(view.written());
        boolean first = view.injection().mode().isNative() || config.holdApplication();
        if (probes.stream().anyMatch(each -> each.handler().equals("httpGet"))) {
            notes.add(note(words.text("note.redirect")));
        }
        if (!probes.isEmpty()) {
            notes.add(note(
                    first
                            ? words.text("note.first")
                            : words.text("note.beside", seconds(view.times().startMs()))));
        }
        notes.add(note(end(view, config, words)));
        return notes;
    }

    private static List<Node> ambient(Words words) {
        return List.of(note(words.text("note.ambient")), note(words.text("note.ambient.restart")));
    }

    private static String end(MeshView view, ProxyConfig config, Words words) {
        if (view.injection().mode().isNative()) {
            return words.text("note.last");
        }
        if (config.exitsOnZeroConnections()) {
            return words.text("note.connections");
        }
        Double own = config.drainSeconds();
        return words.text(
                "note.drain", own == null ? seconds(view.times().drainMs()) : seconds(Math.round(own * 1000)));
    }

    private static String seconds(long ms) {
        return BigDecimal.valueOf(ms, 3).stripTrailingZeros().toPlainString();
    }

    private static Node note(String text) {
        return Pieces.note(Severity.HINT, Pieces.wrapped(text, "mesh-cause"));
    }
}
