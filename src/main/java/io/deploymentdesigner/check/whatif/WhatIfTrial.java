package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.check.placeholder.PlaceholderCheck;
import io.deploymentdesigner.check.server.ServerCheck;
import io.deploymentdesigner.check.server.ServerVerdict;
import io.deploymentdesigner.check.server.Verdict;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tries one feed on one template.
 *
 * @param text the template
 * @param template its masked tree
 * @param server the API server that is asked
 */
record WhatIfTrial(String text, YamlStream template, ApiServer server) {
    private static final Set<String> CAUSES = Set.of("PH001", "PH002", "PH022");

    WhatIfCell with(Feed feed) {
        Substitution substitution = feed.substitute(text);
        YamlStream rendered = YamlReader.read(substitution.text());
        List<Diagnostic> found = PlaceholderCheck.checkValues(text, template, substitution, rendered, feed);
        if (substitution.aborted()) {
            return new WhatIfCell(List.of(new DocumentOutcome(0, WhatIfState.STOPS, codes(found))), feed);
        }
        int count = Math.max(1, rendered.documents().size() + (rendered.fault() == null ? 0 : 1));
        return new WhatIfCell(
                IntStream.range(0, count)
                        .mapToObj(document -> outcome(rendered, document, count, found))
                        .toList(),
                feed);
    }

    private DocumentOutcome outcome(YamlStream rendered, int document, int count, List<Diagnostic> found) {
        List<Diagnostic> own = found.stream()
                .filter(each -> Math.min(each.document(), count - 1) == document)
                .toList();
        ServerVerdict verdict = ServerCheck.check(rendered, document, server);
        Stage stage = verdict.stage();
        if (stage != null) {
            WhatIfState refused = WhatIfState.of(stage);
            List<Diagnostic> telling =
                    own.stream().filter(each -> tells(each, refused)).toList();
            boolean known = telling.stream().anyMatch(each -> each.severity() == Severity.ERROR);
            return new DocumentOutcome(document, refused, known ? codes(telling) : serverCodes(verdict));
        }
        WhatIfState state = own.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(each -> accepted(each.stage(), verdict))
                .max(WhatIfState::compareTo)
                .orElse(
                        own.stream().anyMatch(each -> CAUSES.contains(each.code()))
                                ? WhatIfState.LOSES
                                : WhatIfState.FINE);
        return new DocumentOutcome(document, state, state == WhatIfState.FINE ? List.of() : codes(own));
    }

    /** Whether a finding explains this refusal: it is of the same stage, or it says that the value is missing. */
    private static boolean tells(Diagnostic finding, WhatIfState refused) {
        WhatIfState own = WhatIfState.of(finding.stage());
        boolean later = refused == WhatIfState.SERVER && own == WhatIfState.NODE;
        return own == refused || later || CAUSES.contains(finding.code());
    }

    /** Where the server was asked and accepts, only what comes later can still fail. */
    private static WhatIfState accepted(Stage stage, ServerVerdict verdict) {
        WhatIfState state = WhatIfState.of(stage);
        return verdict.verdict() == Verdict.ACCEPT && state != WhatIfState.NODE ? WhatIfState.LOSES : state;
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> each.severity() == Severity.ERROR || CAUSES.contains(each.code()))
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> serverCodes(ServerVerdict verdict) {
        return verdict.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Diagnostic::code)
                .distinct()
                .limit(2)
                .toList();
    }
}
