package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * One fault that the general advice and that of the mesh both name, told once: a missing readiness probe is I01 in a
 * mesh, which says what its callers get, and is mended as P04 is. A muted I01 leaves P04.
 */
final class MeshPairs {
    private static final String GENERAL = "P04";
    private static final String OF_MESH = "I01";

    private MeshPairs() {}

    /** The same findings, of each pair only that of the mesh. */
    static List<Diagnostic> toldOnce(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> pair(found, each, GENERAL, OF_MESH).isEmpty())
                .map(each -> pair(found, each, OF_MESH, GENERAL)
                        .map(general -> general.fixes().isEmpty() ? each : each.withFixes(general.fixes()))
                        .orElse(each))
                .toList();
    }

    /** What the other code says about the same field, where the finding is of the one code. */
    private static Optional<Diagnostic> pair(List<Diagnostic> found, Diagnostic finding, String own, String other) {
        return found.stream()
                .filter(each -> finding.code().equals(own) && each.code().equals(other))
                .filter(each -> each.path().equals(finding.path()))
                .findFirst();
    }
}
