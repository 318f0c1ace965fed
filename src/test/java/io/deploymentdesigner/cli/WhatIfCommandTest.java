package io.deploymentdesigner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WhatIfCommandTest {
    private static final String TEMPLATE = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c-${CI_COMMIT_TAG}\n";

    @Test
    void theTableHasARowForEachValue() {
        Run run = Run.withInput(TEMPLATE, "check", "--what-if", "-");
        assertEquals(ExitStatus.FINDINGS, run.status());
        assertTrue(run.out().startsWith("-: It works only in pipelines for a tag, and not with every tag."), run.out());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("  release/1\\.0 +server PH030 +not set.*")),
                run.out());
    }

    @Test
    void jsonTellsEveryDocumentOfEveryCase() throws IOException {
        Run run = Run.withInput(TEMPLATE, "check", "--what-if", "--format", "jsonl", "-");
        Map<String, Object> line = JSON.std.mapFrom(run.out());
        assertEquals(List.of("tag", "branch", "merge-request", "schedule", "schedule-tag"), line.get("pipelines"));
        Map<?, ?> branch = (Map<?, ?>)
                Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(line.get("inForce"))).get("branch"));
        assertEquals("server", branch.get("state"));
        assertEquals(List.of("PH002", "PH030"), branch.get("codes"));
        assertEquals(1, ((List<?>) Objects.requireNonNull(branch.get("documents"))).size());
    }
}
