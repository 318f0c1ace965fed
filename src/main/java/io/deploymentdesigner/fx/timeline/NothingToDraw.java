package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.yaml.SyntaxFault;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why there is no picture, in a sentence. */
final class NothingToDraw {
    private final Words words;

    NothingToDraw(Words words) {
        this.words = words;
    }

    /** The sentence for a text and what was found in it; empty where that is not known yet. */
    String say(Snapshot snapshot, @Nullable Analysis analysis) {
        if (snapshot.text().isBlank()) {
            return words.text("timeline.start");
        }
        SyntaxFault fault = snapshot.fault();
        if (fault != null) {
            return words.text("timeline.broken", Integer.toString(line(fault, snapshot.lines())));
        }
        return analysis == null ? "" : say(analysis);
    }

    private String say(Analysis analysis) {
        if (analysis.faultLine() > 0) {
            return words.text("timeline.broken.rendered", Integer.toString(analysis.faultLine()));
        }
        List<Field> objects = Manifests.of(analysis.stream().documents());
        return objects.stream()
                .filter(o -> ScenarioReader.podSpec(o).isMapping())
                .findFirst()
                .map(o -> words.text("timeline.noContainers", kind(o)))
                .orElseGet(() -> noPod(objects));
    }

    private String noPod(List<Field> objects) {
        String kinds = objects.stream()
                .map(NothingToDraw::kind)
                .filter(k -> !k.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? words.text("timeline.noKind") : words.text("timeline.noPod", kinds);
    }

    private static String kind(Field object) {
        return object.get("kind").text();
    }

    private static int line(SyntaxFault fault, LineIndex lines) {
        return lines.line(fault.range().start());
    }
}
