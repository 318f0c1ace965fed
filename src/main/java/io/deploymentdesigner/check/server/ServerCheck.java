package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what the API server of a version says to a manifest, without a cluster. The stages exclude each other for the
 * verdict, as in the server; what the later ones would say is told too, as far as it can be known.
 */
public final class ServerCheck {
    private ServerCheck() {}

    /**
     * Checks one document of a rendered text.
     *
     * @param rendered the text after substitution, read
     * @param document index of the document; where the text breaks off before it, the fault is the finding
     * @param server the API server that is asked
     */
    public static ServerVerdict check(YamlStream rendered, int document, ApiServer server) {
        if (document >= rendered.documents().size()) {
            return refused(Stage.PARSE, List.of(ParseStage.unreadable(rendered, document)));
        }
        Field root = Field.root(rendered.documents().get(document));
        List<Finding> parse = ParseStage.check(root);
        return parse.isEmpty() ? typed(root, server) : refused(Stage.PARSE, firstOnly(parse));
    }

    /**
     * Checks an item of a {@code List} in a document that was read, as kubectl sends it by itself.
     *
     * @param item an object of its own, see {@link Field#asObject}
     */
    public static ServerVerdict check(Field item, ApiServer server) {
        List<Finding> parse = ParseStage.object(item);
        return parse.isEmpty() ? typed(item, server) : refused(Stage.PARSE, firstOnly(parse));
    }

    /** Why the API server cannot read a text as YAML. */
    public static Message sentence(SyntaxFault fault) {
        return ParseStage.sentence(fault);
    }

    private static ServerVerdict typed(Field root, ApiServer server) {
        List<Finding> kind = ObjectKind.check(root);
        if (!kind.isEmpty()) {
            return refused(Stage.DECODE, firstOnly(kind));
        }
        return ObjectKind.of(root)
                .map(known -> new ObjectCheck(known, root, server).verdict())
                .orElse(new ServerVerdict(Verdict.UNKNOWN, null, List.of()));
    }

    static ServerVerdict refused(Stage stage, List<Diagnostic> diagnostics) {
        return new ServerVerdict(Verdict.REJECT, stage, diagnostics);
    }

    /** The server stops at the first; the others become hints. */
    static List<Diagnostic> firstOnly(List<Finding> findings) {
        List<Diagnostic> told = new ArrayList<>();
        for (Finding finding : findings) {
            told.add(told.isEmpty() ? finding.diagnostic() : finding.diagnostic(Severity.HINT));
        }
        return told;
    }
}
