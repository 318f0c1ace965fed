package io.deploymentdesigner.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which parents go with the last field that is taken away. */
class PruningTest {
    private static final String LABEL = "metadata.labels.app";
    private static final String CONTAINER = "spec.template.spec.containers[0].";

    @Test
    void theLastLabelTakesItsMappingAlongAndNothingFurther() {
        assertRemoved(LABEL, "metadata:\n  labels:\n    app: web # ours\n", "metadata: {}\n");
        assertRemoved(LABEL, "metadata:\n  name: web\n  labels: {app: web}\n", "metadata:\n  name: web\n");
        assertRemoved(
                LABEL, "metadata:\n  labels:\n    app: web\n    tier: a\n", "metadata:\n  labels:\n    tier: a\n");
    }

    @Test
    void allParentsGoThatHeldNothingElseAndMayBeLeftOut() {
        assertRemoved(
                CONTAINER + "securityContext.capabilities.add[0]",
                container("securityContext:\n  capabilities:\n    add:\n    - NET_ADMIN\n"),
                container(""));
        assertRemoved(
                CONTAINER + "securityContext.capabilities.add[0]",
                container("securityContext:\n  capabilities: {add: [NET_ADMIN]}\n"),
                container(""));
    }

    @Test
    void whatMeansSomethingWhenItIsEmptyStaysAndSoDoesWhatIsRequired() {
        String volume = "spec:\n  template:\n    spec:\n      volumes:\n      - name: cache\n        emptyDir:";
        assertRemoved(
                "spec.template.spec.volumes[0].emptyDir.medium",
                volume + "\n          medium: Memory\n",
                volume + " {}\n");
        assertRemoved(
                "spec.selector.matchLabels.app",
                "spec:\n  selector:\n    matchLabels:\n      app: web\n",
                "spec:\n  selector: {}\n");
    }

    /** The comment is somebody's sentence about these labels; it would stand below another key or be lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "metadata:\n  labels:\n    # why\n    app: web\n",
                "metadata:\n  labels: # whose\n    app: web\n",
                "metadata:\n  labels:\n    app: web\n\n    # more to come\n",
                "metadata:\n  labels: {app: web} # whose\n",
                "metadata:\n  labels: {\n    # why\n    app: web}\n",
                "metadata:\n  labels: {app: web,\n    # more to come\n    }\n",
                "metadata:\r\n  labels:\r\n    # why\r\n    app: web\r\n",
                "metadata:\r\n  labels:\r\n    app: web\r\n    # more to come\r\n"
            })
    void aCommentHoldsItsMappingBack(String text) {
        String after = after(LABEL, text, false);
        assertEquals(comments(text), comments(after));
        assertTrue(after.contains("labels: {"), after);
    }

    @Test
    void theCommentAboveTheLastEntryGoesWithTheMappingWhereItIsGivenUp() {
        String why = "metadata:\n  name: web\n  # theirs\n  labels:\n    # why\n    app: web\n";
        assertEquals("metadata:\n  name: web\n  # theirs\n", after(LABEL, why, true));
        String two = "metadata:\n  name: web\n  labels: # whose\n    # why\n    app: web\n";
        assertEquals("metadata:\n  name: web\n  labels: {} # whose\n", after(LABEL, two, true));
    }

    @Test
    void lineEndsStay() {
        assertRemoved(
                LABEL,
                "metadata:\r\n  name: web\r\n  labels:\r\n    app: web # ours\r\nspec: {}\r\n",
                "metadata:\r\n  name: web\r\nspec: {}\r\n");
    }

    @Test
    void aMappingWhoseTextServesOtherPlacesStays() {
        assertRemoved(
                LABEL,
                "metadata:\n  labels: &both {app: web}\nspec:\n  selector:\n    matchLabels: *both\n",
                "metadata:\n  labels: &both {}\nspec:\n  selector:\n    matchLabels: *both\n");
        String alias = "metadata:\n  annotations: &both {app: web}\n  labels: *both\n";
        assertEquals(YamlPath.parse(LABEL), whole(LABEL, alias, false));
        String merged = "metadata:\n  labels: {<<: {app: web}}\n";
        assertEquals(YamlPath.parse(LABEL), whole(LABEL, merged, false));
        String besideMerged = "metadata:\n  annotations: &both {app: web}\n  labels:\n    <<: *both\n    app: mine\n";
        assertEquals(YamlPath.parse(LABEL), whole(LABEL, besideMerged, false));
    }

    @Test
    void ofAKindThatIsNotKnownOnlyTheMapsOfItsMetadataGo() {
        String pod = "kind: Pod\nmetadata:\n  name: web\n";
        assertEquals(pod, after(LABEL, pod + "  labels:\n    app: web\n", false));
        String spec = pod + "spec:\n  dnsConfig:\n    searches: [a]\n";
        assertEquals(pod + "spec:\n  dnsConfig: {}\n", after("spec.dnsConfig.searches", spec, false));
    }

    @Test
    void anObjectInAListIsReadByItsOwnKind() {
        String list = "kind: List\nitems:\n- kind: Deployment\n  metadata:\n    name: web\n";
        String text = list + "    labels:\n      app: web\n";
        Snapshot snapshot = Snapshot.of(text, TemplateReader.PLAIN);
        Field object = Field.root(snapshot.stream().documents().getFirst()).at(YamlPath.parse("items[0]"));
        for (Field each : new Field[] {object, object.asObject()}) {
            Field whole = new Pruning(each).whole(each.at(YamlPath.parse(LABEL)));
            assertEquals("items[0].metadata.labels", whole.yamlPath().toString());
        }
    }

    private static String container(String lines) {
        return "spec:\n  template:\n    spec:\n      containers:\n      - name: web\n" + lines.indent(8);
    }

    private static void assertRemoved(String path, String before, String after) {
        String head = "kind: Deployment" + (before.contains("\r\n") ? "\r\n" : "\n");
        assertEquals(head + after, after(path, head + before, false));
    }

    private static YamlPath whole(String path, String text, boolean withComment) {
        Snapshot snapshot = Snapshot.of(text, TemplateReader.PLAIN);
        Field object = Field.root(snapshot.stream().documents().getFirst());
        Pruning pruning = new Pruning(object);
        Field field = object.at(YamlPath.parse(path));
        return (withComment ? pruning.wholeWithComment(field) : pruning.whole(field)).yamlPath();
    }

    private static String after(String path, String text, boolean withComment) {
        YamlPath whole = whole(path, text, withComment);
        boolean own = withComment && whole.equals(YamlPath.parse(path));
        Session session = new Session(text, TemplateReader.PLAIN);
        Intent intent = Intent.of(Message.of("test", "remove"), 0, new YamlEdit.Remove(whole, own));
        assertInstanceOf(Outcome.Applied.class, session.perform(intent));
        String after = session.snapshot().text();
        session.undo();
        assertEquals(text, session.snapshot().text(), "undo gives the bytes back");
        return after;
    }

    private static String comments(String text) {
        return text.lines()
                .filter(line -> line.contains("#"))
                .map(line -> line.substring(line.indexOf('#')))
                .toList()
                .toString();
    }
}
