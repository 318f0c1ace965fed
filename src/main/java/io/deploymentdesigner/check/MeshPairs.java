package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fault that the general advice and that of the mesh both name, told once: a missing readiness probe is I01 in a
 * mesh, which says what its callers get, and is mended as P04 is. A muted I01 leaves P04.
 */
final class MeshPairs {
    private static final String GENERAL = "P04";
    private static final String OF_MESH = "I01";

    private MeshPairs() {}

    /** The same findings, of each pair only that of the mesh. Looks at each once: a pod may have 10,000 containers. */
    static List<Diagnostic> toldOnce(List<Diagnostic> found) {
        Map<String, Diagnostic> ofMesh = byPath(found, OF_MESH);
        if (ofMesh.isEmpty()) {
            return found;
        }
        Map<String, Diagnostic> general = byPath(found, GENERAL);
        return found.stream()
                .filter(each -> !each.code().equals(GENERAL) || !ofMesh.containsKey(each.path()))
                .map(each -> each.code().equals(OF_MESH) ? mendedAs(general.get(each.path()), each) : each)
                .toList();
    }

    private static Diagnostic mendedAs(@Nullable Diagnostic general, Diagnostic finding) {
        return general == null || general.fixes().isEmpty() ? finding : finding.withFixes(general.fixes());
    }

    private static Map<String, Diagnostic> byPath(List<Diagnostic> found, String code) {
        Map<String, Diagnostic> byPath = new HashMap<>();
        for (Diagnostic each : found) {
            if (each.code().equals(code)) {
                byPath.putIfAbsent(each.path(), each);
            }
        }
        return byPath;
    }
}
