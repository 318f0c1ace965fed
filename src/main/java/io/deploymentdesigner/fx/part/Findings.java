package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlNodes;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The findings of an analysis, each at the field it belongs to.
 *
 * @param placed worst first, then by place
 */
public record Findings(List<Placed> placed) {
    /** Nothing was found, or nothing was looked for yet. */
    public static final Findings NONE = new Findings(List.of());

    /**
     * A finding and its field.
     *
     * @param path the field, which need not be in the file
     */
    public record Placed(int document, YamlPath path, Diagnostic finding) {}

    /** Copies the findings. */
    public Findings {
        placed = List.copyOf(placed);
    }

    /** Places the findings of an analysis in the tree of the same version of the text. */
    public static Findings of(Analysis analysis, List<YamlDocument> documents) {
        List<Placed> placed = new ArrayList<>();
        analysis.documents().stream()
                .filter(report -> report.document() < documents.size())
                .forEach(report -> report.diagnostics()
                        .forEach(each -> placed.add(place(each, report.base(), documents.get(report.document())))));
        placed.sort(Comparator.comparing((Placed each) -> each.finding().severity())
                .thenComparing(each -> each.finding().range()));
        return new Findings(placed);
    }

    private static Placed place(Diagnostic finding, YamlPath base, YamlDocument document) {
        return new Placed(finding.document(), path(finding, base, document), finding);
    }

    /**
     * The finding's own path where its parent is in the tree, else what stands at its range. The API server names some
     * fields otherwise than the file: {@code clusterIPs} for {@code clusterIP}; there the marked value tells the field.
     */
    private static YamlPath path(Diagnostic finding, YamlPath base, YamlDocument document) {
        try {
            YamlPath path = base.plus(YamlPath.parse(finding.path()));
            if (!path.steps().isEmpty() && YamlNodes.at(document, path.parent()) != null) {
                return YamlNodes.at(document, path) == null ? inTheFile(path, finding, document) : path;
            }
        } catch (IllegalArgumentException unreadable) {
            // Some of the API server's paths are prose; the range tells the place as well.
        }
        return YamlNodes.pathAt(document, finding.range().start());
    }

    private static YamlPath inTheFile(YamlPath path, Diagnostic finding, YamlDocument document) {
        YamlPath marked = YamlNodes.pathAt(document, finding.range().start());
        boolean renamed = !marked.steps().isEmpty()
                && marked.parent().equals(path.parent())
                && YamlNodes.at(document, marked) instanceof YamlScalar value
                && value.range().equals(finding.range());
        return renamed ? marked : path;
    }

    /** Those that a part shows. */
    public List<Placed> of(Part part, PartTree tree) {
        return in(part.document()).stream()
                .filter(each -> tree.partOf(each.document(), each.path())
                        .filter(part::equals)
                        .isPresent())
                .toList();
    }

    /** Those of one document. */
    public List<Placed> in(int document) {
        return placed.stream().filter(each -> each.document() == document).toList();
    }
}
