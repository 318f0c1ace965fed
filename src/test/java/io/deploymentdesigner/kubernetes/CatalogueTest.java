package io.deploymentdesigner.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.FieldType.Scalar;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final Catalogue deployment = Objects.requireNonNull(Catalogue.of("Deployment"));

    @Test
    void aDeploymentHasThe548FieldsOfKubernetes136() {
        Set<String> schemas = new HashSet<>(Set.of("Deployment"));
        deployment.entries().forEach(entry -> addSchema(entry.field().type(), schemas));
        long fields = schemas.stream()
                .flatMap(schema -> Catalogue.fields(new FieldType.ObjectOf(schema)).stream())
                .filter(field -> field.existsIn(36))
                .count();
        assertEquals(116, schemas.size());
        assertEquals(548, fields);
    }

    private static void addSchema(FieldType type, Set<String> schemas) {
        switch (type) {
            case FieldType.ListOf(FieldType item) -> addSchema(item, schemas);
            case FieldType.MapOf(FieldType value) -> addSchema(value, schemas);
            case FieldType.ObjectOf(String schema) -> schemas.add(schema);
            case Scalar _ -> {}
        }
    }

    @ParameterizedTest
    @CsvSource({
        "spec.replicas, INT32",
        "spec.template.spec.containers[].image, STRING",
        "spec.template.spec.containers[0].livenessProbe.httpGet.port, INT_OR_STRING",
        "spec.template.spec.containers[name=app].stdin, BOOL",
        "spec.template.spec.terminationGracePeriodSeconds, INT64",
        "spec.template.spec.volumes[].emptyDir.sizeLimit, QUANTITY",
        "metadata.creationTimestamp, TIME"
    })
    void aPathLeadsToItsField(String path, Scalar type) {
        CatalogueField field = Objects.requireNonNull(deployment.field(path), path);
        assertEquals(type, field.type());
    }

    @Test
    void valuesOfMapsAndItemsOfListsHaveATypeButAreNoFields() {
        YamlPath label = YamlPath.parse("metadata.labels[\"a.b/c\"]");
        YamlPath item = YamlPath.parse("spec.template.spec.containers[0]");
        assertEquals(Scalar.STRING, deployment.type(label));
        assertEquals(new FieldType.ObjectOf("Container"), deployment.type(item));
        assertEquals(
                Scalar.QUANTITY,
                deployment.type(YamlPath.parse("spec.template.spec.containers[0].resources.limits.cpu")));
        assertNull(deployment.field(label));
        assertNull(deployment.field(item));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec.replica", "spec.Replicas", "spec.replicas.x", "spec.template[0]", "", "nothing"})
    void whatTheApiDoesNotHaveIsNull(String path) {
        assertNull(deployment.field(path));
    }

    @Test
    void requiredFieldsAreToldAndDescribed() {
        CatalogueField selector = Objects.requireNonNull(deployment.field("spec.selector"));
        CatalogueField replicas = Objects.requireNonNull(deployment.field("spec.replicas"));
        assertTrue(selector.required());
        assertFalse(replicas.required());
        assertTrue(replicas.description().contains("desired pods"), replicas.description());
        assertFalse(Objects.requireNonNull(deployment.field("spec.template.spec.affinity"))
                .description()
                .isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "spec.template.spec.containers[].lifecycle.stopSignal, 33, 36",
        "spec.template.spec.hostnameOverride, 34, 36",
        "spec.template.spec.workloadRef, 35, 35",
        "spec.template.spec.schedulingGroup, 36, 36",
        "spec.template.spec.containers[].image, 32, 36"
    })
    void aFieldKnowsTheReleasesThatHaveIt(String path, int first, int last) {
        CatalogueField field = Objects.requireNonNull(deployment.field(path));
        assertEquals(first, field.firstMinor());
        assertEquals(last, field.lastMinor());
    }

    @Test
    void everyEntryIsFoundAgainByItsPath() {
        for (String kind : Catalogue.kinds()) {
            Catalogue catalogue = Objects.requireNonNull(Catalogue.of(kind));
            catalogue.entries().forEach(entry -> assertEquals(entry.field(), catalogue.field(entry.path())));
        }
    }

    @Test
    void wordsFindFieldsByNameFirstAndByDescriptionToo() {
        assertEquals("spec.replicas", deployment.search("replicas").getFirst().path());
        assertTrue(paths("graceful termination").contains("spec.template.spec.terminationGracePeriodSeconds")
                || paths("terminate gracefully").contains("spec.template.spec.terminationGracePeriodSeconds"));
        assertTrue(paths("liveness PERIOD").contains("spec.template.spec.containers[].livenessProbe.periodSeconds"));
        assertTrue(deployment.search("no such words at all").isEmpty());
        assertTrue(deployment.search(" ").isEmpty());
    }

    private Set<String> paths(String words) {
        return deployment.search(words).stream().map(CatalogueEntry::path).collect(Collectors.toSet());
    }

    @Test
    void kindsHaveTheirApiVersion() {
        assertEquals("apps/v1", deployment.apiVersion());
        assertEquals("batch/v1", Objects.requireNonNull(Catalogue.of("CronJob")).apiVersion());
        assertNull(Catalogue.of("Gateway"));
        assertNotNull(Catalogue.of("ConfigMap"));
    }
}
