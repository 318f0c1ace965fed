package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.document.Session;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.placeholder.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example has no readiness probe. */
class MeshPairsTest {
    private static final CheckOptions IN_MESH = CheckOptions.DEFAULT.with(MeshSettings.of(MeshMode.NATIVE));

    @Test
    void outsideAMeshItIsP04() throws IOException {
        assertEquals(List.of("P04"), codes(CheckOptions.DEFAULT));
    }

    @Test
    void inAMeshItIsI01AloneAndMendedAsP04Is() throws IOException {
        assertEquals(List.of("I01"), codes(IN_MESH));
        assertEquals(fixes(CheckOptions.DEFAULT), fixes(IN_MESH));
    }

    @Test
    void whoMutesI01StillHearsP04() throws IOException {
        assertEquals(List.of("P04"), codes(IN_MESH.withMuted(Set.of("I01"))));
        assertEquals(List.of("I01"), codes(IN_MESH.withMuted(Set.of("P04"))));
    }

    private static List<String> codes(CheckOptions options) throws IOException {
        return missing(options).stream().map(Diagnostic::code).toList();
    }

    private static List<Fix> fixes(CheckOptions options) throws IOException {
        return missing(options).getFirst().fixes();
    }

    private static List<Diagnostic> missing(CheckOptions options) throws IOException {
        String example = Files.readString(Path.of("templates", "spring-boot-configmap.yaml"));
        Analysis analysis = Analyst.analyse(new Session(example).snapshot(), Feed.DEFAULT, options);
        return analysis.documents().getFirst().diagnostics().stream()
                .filter(each -> each.path().endsWith("readinessProbe"))
                .toList();
    }
}
