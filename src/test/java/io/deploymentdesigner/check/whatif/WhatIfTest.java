package io.deploymentdesigner.check.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final String TEMPLATE = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: deployment-${CI_PROJECT_NAME}
            spec:
              selector:
                matchLabels:
                  app: demo
              template:
                metadata:
                  labels:
                    app: demo
                spec:
                  containers:
                    - name: ${CI_PROJECT_NAME}
                      image: 192.168.20.93/library/app:${CI_COMMIT_TAG}
            """;

    private static WhatIfCell cell(WhatIfMatrix matrix, String variable, String value, PipelineType pipeline) {
        return matrix.groups().stream()
                .filter(group -> group.variable().equals(variable))
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.tried().value().equals(value))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(matrix.pipelines().indexOf(pipeline));
    }

    @Test
    void eachCellTellsWhoRefusesIt() {
        WhatIfMatrix matrix = WhatIf.matrix(TEMPLATE, Feed.DEFAULT, ApiServer.DEFAULT);
        assertEquals(
                WhatIfState.FINE,
                cell(matrix, "CI_PROJECT_NAME", "shop-api", PipelineType.TAG).state());
        WhatIfCell upper = cell(matrix, "CI_PROJECT_NAME", "Shop_API", PipelineType.TAG);
        assertEquals(WhatIfState.SERVER, upper.state());
        assertEquals(List.of("PH030"), upper.codes());
        WhatIfCell number = cell(matrix, "CI_PROJECT_NAME", "12345678", PipelineType.TAG);
        assertEquals(WhatIfState.DECODE, number.state());
        assertEquals(List.of("PH020"), number.codes());
        WhatIfCell branch = cell(matrix, "CI_PROJECT_NAME", "shop-api", PipelineType.BRANCH);
        assertEquals(WhatIfState.YAML, branch.state());
        assertEquals(List.of("PH002", "PH024"), branch.codes());
        WhatIfCell plus = cell(matrix, "CI_COMMIT_TAG", "v1.4.0+7", PipelineType.TAG);
        assertEquals(WhatIfState.NODE, plus.state());
        assertEquals(
                WhatIfState.NOT_SET,
                cell(matrix, "CI_COMMIT_TAG", "v1.4.0", PipelineType.MERGE_REQUEST)
                        .state());
    }

    @Test
    void aValueOfTheUsersIsOnlyInForceWhereGitLabSetsIt() {
        Feed feed = Feed.DEFAULT.with(Map.of("CI_COMMIT_TAG", "v9"));
        WhatIfMatrix matrix = WhatIf.matrix(TEMPLATE, feed, ApiServer.DEFAULT);
        assertEquals(List.of(PipelineType.TAG, PipelineType.SCHEDULE_TAG), matrix.working());
        assertEquals(
                WhatIfState.FINE,
                cell(matrix, "CI_COMMIT_TAG", "v9", PipelineType.TAG).state());
    }

    @Test
    void theVerdictIsOneSentence() {
        WhatIfMatrix matrix = WhatIf.matrix(TEMPLATE, Feed.DEFAULT, ApiServer.DEFAULT);
        assertEquals(
                "It works only in pipelines for a tag, and not with every project name or tag.",
                WhatIfVerdict.of(matrix).text(Locale.ENGLISH));
        assertEquals("它只适用于标签流水线，而且并非任何项目名或标签都可用。", WhatIfVerdict.of(matrix).text(Locale.SIMPLIFIED_CHINESE));
        assertTrue(matrix.broken() > 0 && matrix.broken() < matrix.tried());
    }

    @Test
    void aFileThatNeedsARegistryIsTriedWithoutOne() {
        String template = TEMPLATE.replace("192.168.20.93/library/app:${CI_COMMIT_TAG}", "\"${CI_REGISTRY_IMAGE}:1\"");
        WhatIfMatrix matrix = WhatIf.matrix(template, Feed.DEFAULT, ApiServer.DEFAULT);
        assertTrue(matrix.pipelines().contains(PipelineType.NO_REGISTRY));
        WhatIfCell cell = cell(matrix, "CI_PROJECT_NAME", "shop-api", PipelineType.NO_REGISTRY);
        assertEquals(WhatIfState.NODE, cell.state());
        assertEquals(List.of("PH002", "PH033"), cell.codes());
    }

    @Test
    void withoutPlaceholdersThereIsNothingToTry() {
        WhatIfMatrix matrix = WhatIf.matrix("a: b\n", Feed.DEFAULT, ApiServer.DEFAULT);
        assertEquals(0, matrix.tried());
        assertEquals("This file has no placeholders.", WhatIfVerdict.of(matrix).text(Locale.ENGLISH));
    }

    @Test
    void inAFileThatCannotBeReadNobodyKnowsWhatANumberBecomes() {
        String broken = "a: [${CI_PROJECT_NAME}\n b: }\n";
        WhatIfMatrix matrix = WhatIf.matrix(broken, Feed.DEFAULT, ApiServer.DEFAULT);
        assertEquals(
                WhatIfState.YAML,
                cell(matrix, "CI_PROJECT_NAME", "12345678", PipelineType.TAG).state());
        assertEquals("cannot be told: the file is not read", note(matrix, "12345678"));

        WhatIfMatrix text = WhatIf.matrix("a: x-${CI_PROJECT_NAME}\n", Feed.DEFAULT, ApiServer.DEFAULT);
        assertEquals("inside text: stays text", note(text, "12345678"));
    }

    private static String note(WhatIfMatrix matrix, String value) {
        return matrix.groups().getFirst().rows().stream()
                .map(WhatIfRow::tried)
                .filter(tried -> tried.value().equals(value))
                .findFirst()
                .orElseThrow()
                .note()
                .text(Locale.ENGLISH);
    }
}
