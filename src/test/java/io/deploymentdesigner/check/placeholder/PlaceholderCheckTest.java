package io.deploymentdesigner.check.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Basis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.placeholder.Bash;
import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceholderCheckTest {
    private static final String HEAD = "apiVersion: apps/v1\nkind: Deployment\n";

    private static Checked check(String text) {
        return Checked.of(text, Feed.DEFAULT);
    }

    @Test
    void anyProjectMayHaveUpperCaseInItsName() {
        Diagnostic finding =
                check(HEAD + "metadata:\n  name: web-${CI_PROJECT_NAME}\n").first("PH030");
        assertEquals(Basis.DOMAIN, finding.basis());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("metadata.name", finding.path());
        assertTrue(finding.message()
                .text(Locale.ENGLISH)
                .contains("A project called A or Shop_API breaks this name, in any pipeline."));
    }

    @Test
    void aSlugMendsTheName() {
        assertEquals(
                HEAD + "metadata:\n  name: web-${CI_PROJECT_PATH_SLUG}\n",
                check(HEAD + "metadata:\n  name: web-${CI_PROJECT_NAME}\n").mended("PH030"));
        Checked mended = check(HEAD + "metadata:\n  name: web-${CI_PROJECT_PATH_SLUG}\n");
        assertFalse(mended.codes(Basis.DOMAIN).contains("PH030"), mended::toString);
    }

    @Test
    void quotesMendWhatWouldReadAsANumber() {
        String text = HEAD + "metadata:\n  labels:\n    sha: ${CI_COMMIT_SHORT_SHA}\n";
        Checked checked = check(text);
        assertEquals(Set.of("PH020"), checked.codes(Basis.DOMAIN));
        assertTrue(checked.first("PH020").message().text(Locale.ENGLISH).contains("12345678"));
        String mended = checked.mended("PH020");
        assertTrue(mended.contains("sha: \"${CI_COMMIT_SHORT_SHA}\""), mended);
        assertEquals(Set.of(), check(mended).codes(Basis.DOMAIN));
    }

    @Test
    void aTagIsMissingInOtherPipelines() {
        Diagnostic finding = check(HEAD
                        + "spec:\n  template:\n    spec:\n      containers:\n      - image: reg/a:${CI_COMMIT_TAG}\n")
                .first("PH002");
        assertEquals(Severity.WARNING, finding.severity());
        String told = finding.message().text(Locale.ENGLISH);
        assertTrue(told.contains("pipeline for a branch") && told.contains("no YAML"), told);
    }

    @Test
    void bracesEndASwallowedName() {
        assertEquals(
                "n: ${CI_PROJECT_NAME}_web\n",
                check("n: $CI_PROJECT_NAME_web\n").mended("PH006"));
        assertEquals("n: ${X}\n", check("n: ${X\n").mended("PH005"));
        assertEquals("n: ${CI_PROJECT_NAME}\n", check("n: %CI_PROJECT_NAME%\n").mended("PH004"));
    }

    @Test
    void aQuotedPlaceholderIsNoNumber() {
        String text = HEAD + "spec:\n  replicas: \"${REPLICAS}\"\n";
        Checked checked = Checked.of(text, Feed.DEFAULT.with(Map.of("REPLICAS", "3")));
        assertEquals("spec.replicas", checked.first("PH040").path());
        assertTrue(checked.mended("PH040").contains("replicas: ${REPLICAS}\n"));
    }

    @Test
    void thePortOfAContainerHasARange() {
        String text = HEAD + "spec:\n  template:\n    spec:\n      containers:\n"
                + "      - ports:\n        - containerPort: ${PORT}\n";
        assertTrue(Checked.of(text, Feed.DEFAULT.with(Map.of("PORT", "70000")))
                .codes(Basis.VALUE)
                .contains("PH038"));
        assertEquals(
                Set.of(),
                Checked.of(text, Feed.DEFAULT.with(Map.of("PORT", "8080"))).codes(Basis.VALUE));
    }

    @Test
    void theKubeletResolvesOnlyWhatTheContainerHas() {
        String text = HEAD + """
                spec:
                  template:
                    spec:
                      containers:
                      - name: a
                        env:
                        - name: HOST
                          value: a
                        - name: URL
                          value: http://$(HOST):$(PORT)/$(WEB_SERVICE_HOST)
                        - name: PRICE
                          value: 5$$ and $$(HOST)
                """;
        Checked checked = check(text);
        assertEquals(
                2,
                checked.found().stream().filter(f -> f.code().equals("PH011")).count());
        assertEquals(
                Set.of("$(PORT)", "$$"),
                checked.found().stream()
                        .filter(f -> f.code().equals("PH012"))
                        .map(f -> f.range().of(text))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void whatAShellOrAMountsPathIsToldIsNoMistake() {
        String text = """
                kind: CronJob
                spec:
                  jobTemplate:
                    spec:
                      template:
                        spec:
                          containers:
                          - name: a
                            command: [sh, -c, "exec app --node=$(hostname)"]
                            env: [{name: POD, value: a}]
                            volumeMounts: [{name: logs, subPathExpr: $(POD)}]
                ---
                kind: ConfigMap
                data:
                  run.sh: echo $(hostname)
                """;
        Checked checked = check(text);
        assertEquals(
                java.util.List.of("$(POD)"),
                checked.found().stream()
                        .filter(f -> f.code().startsWith("PH01"))
                        .map(f -> f.range().of(text))
                        .toList());
    }

    @Test
    void bashWouldRunWhatTheKubeletShouldResolve() {
        Checked checked = Checked.of("a: $(POD_IP)\n", Feed.DEFAULT.with(new Bash(false)));
        assertEquals(Set.of("PH008"), checked.codes(Basis.VALUE));
    }

    @Test
    void aDefaultThatIsTakenIsNoFault() {
        String text = HEAD + "metadata:\n  name: web-${SUFFIX:-dev}\n";
        Checked checked = Checked.of(text, Feed.DEFAULT.with(new Bash(false)));
        assertEquals(Set.of(), checked.codes(Basis.VALUE));
    }

    @Test
    void theListNamesWhatIsReplaced() {
        String text = "a: ${CI_PROJECT_NAME} $host ${CI_COMMIT_SHA}\n";
        Checked checked = Checked.of(text, Feed.DEFAULT.with(Envsubst.listed("$CI_PROJECT_NAME $NOT_THERE")));
        assertEquals(Set.of("PH010"), checked.codes(Basis.VALUE));
        assertEquals(
                2,
                checked.found().stream().filter(f -> f.code().equals("PH010")).count());
    }

    @Test
    void itemsOfAListAreManifestsToo() {
        String text = """
                apiVersion: v1
                kind: List
                items:
                - apiVersion: apps/v1
                  kind: Deployment
                  metadata:
                    name: ${CI_COMMIT_SHA}
                """;
        assertEquals("items[0].metadata.name", check(text).first("PH037").path());
    }

    @Test
    void badInputIsFoundAndNothingIsLost() {
        Checked nul = Checked.of("a: \"${X}\"\n", Feed.DEFAULT.with(Map.of("X", "a\0b")));
        assertTrue(nul.codes(Basis.VALUE).contains("PH024"));
        Checked lone = Checked.of("a: ${X}\n", Feed.DEFAULT.with(Map.of("X", "\ud800")));
        assertTrue(lone.codes(Basis.VALUE).contains("PH024"));
        Checked self = Checked.of("a: ${X}\n", Feed.DEFAULT.with(Map.of("X", "b${X}")));
        assertEquals(Set.of("PH009"), self.codes(Basis.VALUE));
        String large = "x".repeat(10 << 20);
        Feed feed = Feed.DEFAULT.with(Map.of("X", large));
        assertEquals(large.length() + 4, feed.substitute("a: ${X}\n").text().length());
        assertTrue(Checked.of("a: ${X}\n", feed).codes(Basis.VALUE).contains("PH024"));
    }

    @Test
    void otherPipelinesKeepTheirOwnValues() {
        Feed feed =
                Feed.DEFAULT.with(Map.of("CI_COMMIT_TAG", "v2", "MINE", "x")).in(PipelineType.BRANCH);
        assertEquals(Map.of("MINE", "x"), feed.given());
    }
}
