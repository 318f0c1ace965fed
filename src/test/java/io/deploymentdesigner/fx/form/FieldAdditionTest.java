package io.deploymentdesigner.fx.form;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.document.Outcome;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueEntry;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldAdditionTest {
    private static final YamlPath LIVENESS = YamlPath.parse("spec.template.spec.containers[0].livenessProbe");

    private final FormSample sample = FormSample.springBoot();

    private String add(String path) {
        return sample.perform(FieldAddition.intent(sample.scope(), YamlPath.parse(path)));
    }

    @Test
    void findsByNameNearestToWhereOneIs() {
        List<FieldOffer> offers = FieldSearch.find(sample.scope(), LIVENESS, "failureThreshold");

        assertEquals(LIVENESS.key("failureThreshold"), offers.getFirst().path());
        assertFalse(offers.getFirst().present());
    }

    @Test
    void findsByTheWordsOfTheDescription() {
        List<FieldOffer> offers = FieldSearch.find(sample.scope(), YamlPath.ROOT, "gracefully optional duration");

        assertTrue(offers.stream()
                .anyMatch(offer ->
                        offer.path().equals(YamlPath.parse("spec.template.spec.terminationGracePeriodSeconds"))));
    }

    @Test
    void addsWithItsMissingParents() {
        assertTrue(add("spec.template.spec.containers[0].resources.limits")
                .contains("resources:\n            limits: {}"));
    }

    @Test
    void addsAnItemWhereTheListHasNone() {
        String text = add("spec.template.spec.initContainers[0].image");

        assertTrue(text.contains("initContainers:\n"), text);
        assertTrue(text.contains("image: \"\""), text);
    }

    @Test
    void aFieldWithADefaultBeginsWithIt() {
        assertTrue(add("spec.template.spec.containers[0].livenessProbe.failureThreshold")
                .contains("failureThreshold: 3"));
    }

    @Test
    void everyFieldOfADeploymentCanBeAdded() {
        List<String> refused = new ArrayList<>();
        for (CatalogueEntry entry : requireNonNull(Catalogue.of("Deployment")).entries()) {
            YamlPath path = YamlPath.parse(entry.path().replace("[]", "[0]"));
            FormSample file = FormSample.springBoot();
            if (entry.path().startsWith("status") || file.scope().at(path).isWritten()) {
                continue;
            }
            if (file.session().perform(FieldAddition.intent(file.scope(), path)) instanceof Outcome.Refused
                    || !file.scope().at(path).isWritten()) {
                refused.add(entry.path());
            }
        }
        assertEquals(List.of(), refused);
    }
}
