package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.yaml.YamlDocument;
import java.util.List;

/** Looks from each object of a file to the others. Ranges are in the text that was read. */
public final class CrossDocumentCheck {
    private CrossDocumentCheck() {}

    /** What can be said of all documents of a file, in their order. */
    public static List<Diagnostic> check(List<YamlDocument> documents) {
        List<Field> objects = Manifests.of(documents);
        Neighbours own = Neighbours.of(objects);
        return objects.stream()
                .flatMap(object -> check(object, own, Neighbours.NONE).stream())
                .toList();
    }

    /**
     * What can be said of one object beside the others.
     *
     * @param own the objects of its file, itself included
     * @param others those of the files beside it
     */
    public static List<Diagnostic> check(Field object, Neighbours own, Neighbours others) {
        CrossFindings findings = new CrossFindings();
        Vicinity vicinity = new Vicinity(namespace(object), own, others);
        if (object.get("kind").text().equals("Service")) {
            ServiceTargets.check(object, vicinity, findings);
        }
        Field template = Workload.template(object);
        if (template != null) {
            new KeyReferences(vicinity, findings).check(template.get("spec"));
        }
        return findings.all();
    }

    static String namespace(Field object) {
        return object.get("metadata", "namespace").text();
    }
}
