package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.yaml.YamlDocument;
import java.util.List;

/** Looks from each object of a file to the others. Ranges are in the text that was read. */
public final class CrossDocumentCheck {
    private CrossDocumentCheck() {}

    /** What can be said of all documents of a file or folder, in their order. */
    public static List<Diagnostic> check(List<YamlDocument> documents) {
        List<Field> objects = Manifests.of(documents);
        return objects.stream()
                .flatMap(object -> check(object, objects).stream())
                .toList();
    }

    /** What can be said of one object beside the others, itself included. */
    public static List<Diagnostic> check(Field object, List<Field> objects) {
        CrossFindings findings = new CrossFindings();
        List<Field> neighbours = objects.stream()
                .filter(other -> namespace(other).equals(namespace(object)))
                .toList();
        if (object.get("kind").text().equals("Service")) {
            ServiceTargets.check(object, Workload.among(neighbours), findings);
        }
        for (Workload workload : Workload.among(List.of(object))) {
            new KeyReferences(KeyStore.among(neighbours), findings).check(workload.pod());
        }
        return findings.all();
    }

    private static String namespace(Field object) {
        return object.get("metadata", "namespace").text();
    }
}
