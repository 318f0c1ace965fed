package io.deploymentdesigner.fx.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.placeholder.GitlabPipelineFile;
import io.deploymentdesigner.check.whatif.WhatIfGroup;
import io.deploymentdesigner.check.whatif.WhatIfMatrix;
import io.deploymentdesigner.check.whatif.WhatIfRow;
import io.deploymentdesigner.check.whatif.WhatIfState;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariablesPresenterTest {
    private static final String TEXT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web-${CI_PROJECT_NAME}
              annotations:
                tag: "${CI_COMMIT_TAG} of ${CI_PROJECT_NAME}"
            """;

    private final Desk desk = DirectDesk.make();
    private final DocumentVariables document = new DocumentVariables();
    private final VariablesPresenter presenter = new VariablesPresenter(desk, document, Runnable::run, Runnable::run);

    @Test
    void listsTheVariablesOfTheFileTheMostUsedFirst() {
        desk.open(TEXT);
        List<UsedVariable> variables = presenter.variables().get();
        assertEquals(
                List.of("CI_PROJECT_NAME", "CI_COMMIT_TAG"),
                variables.stream().map(UsedVariable::name).toList());
        assertEquals(2, variables.getFirst().places().size());
        assertEquals("shop-api", variables.getFirst().value());
        assertEquals(Severity.WARNING, variables.getFirst().worst());
    }

    @Test
    void aClickJumpsFromPlaceToPlace() {
        desk.open(TEXT);
        List<Integer> seen = new java.util.ArrayList<>();
        desk.onReveal(range -> seen.add(range.start()));
        UsedVariable variable = presenter.variables().get().getFirst();
        presenter.jump(variable);
        presenter.jump(variable);
        presenter.jump(variable);
        assertEquals(
                List.of(
                        TEXT.indexOf("${CI_PROJECT_NAME"),
                        TEXT.lastIndexOf("${CI_PROJECT_NAME"),
                        TEXT.indexOf("${CI_PROJECT_NAME")),
                seen);
    }

    @Test
    void anotherPipelineHidesAValueAndTheWayBackBringsItAgain() {
        desk.open(TEXT);
        presenter.samples().set("CI_COMMIT_TAG", "v9");
        desk.feed().set(desk.feed().get().with(PipelineType.BRANCH));
        assertNull(desk.feed().get().values().get("CI_COMMIT_TAG"));
        desk.feed().set(desk.feed().get().with(PipelineType.TAG));
        assertEquals("v9", desk.feed().get().values().get("CI_COMMIT_TAG"));
        presenter.samples().reset("CI_COMMIT_TAG");
        assertEquals("v1.4.0", desk.feed().get().values().get("CI_COMMIT_TAG"));
    }

    @Test
    void theMatrixIsMadeOnceTheTabIsInSight() {
        desk.open(TEXT);
        assertNull(presenter.matrix().get());
        presenter.open(true);
        assertNotNull(presenter.matrix().get());
    }

    @Test
    void aCellTellsItsLinesAndIsMended() {
        desk.open(TEXT);
        presenter.open(true);
        WhatIfMatrix matrix = presenter.matrix().get();
        assertNotNull(matrix);
        WhatIfGroup group = matrix.groups().getFirst();
        WhatIfRow upper = group.rows().stream()
                .filter(row -> row.tried().value().equals("Shop_API"))
                .findFirst()
                .orElseThrow();
        presenter.choose(group, upper, PipelineType.TAG);
        ChosenCase chosen = presenter.chosen().get();
        assertNotNull(chosen);
        assertEquals(WhatIfState.SERVER, chosen.state());
        assertEquals("name: web-Shop_API", chosen.lines().getFirst().text());
        assertEquals(4, chosen.lines().getFirst().number());
        CaseFinding finding = chosen.findings().getFirst();
        desk.perform(finding.finding(), finding.finding().fixes().getFirst());
        assertTrue(desk.snapshot().get().text().contains("name: web-${CI_PROJECT_PATH_SLUG}"));
        desk.undo();
        assertEquals(TEXT, desk.snapshot().get().text());
    }

    @Test
    void assignmentsAreTakenOverAndOtherLinesAreTold() {
        desk.open(TEXT);
        presenter.samples().takeOver("CI_PROJECT_NAME=Shop_API\nnot one\n");
        assertEquals(Map.of("CI_PROJECT_NAME", "Shop_API"), desk.feed().get().given());
        assertEquals(Severity.WARNING, desk.notices().getFirst().severity());
    }

    @Test
    void valuesOfThePipelineBesideTheFileAreOfferedForWhatItUses() {
        document.pipeline().set(GitlabPipelineFile.read("""
                variables:
                  CI_PROJECT_NAME: shop-$CI_COMMIT_TAG
                  UNUSED: 1
                """));
        desk.open(TEXT);
        Notice offer = desk.notices().getFirst();
        assertEquals(List.of("CI_PROJECT_NAME", 1), offer.message().arguments());
        offer.answers().getFirst().action().run();
        assertEquals(Map.of("CI_PROJECT_NAME", "shop-v1.4.0"), desk.feed().get().given());
    }
}
