package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What looks like a placeholder and is not the chosen tool's: the kubelet expands it, a shell would run it, or nobody
 * does anything with it.
 *
 * @param written as it stands in the file
 * @param who key of the sentence that says who expands it
 * @param doubtful whether that is hardly what was meant
 * @param places where it stands, in the order of the text
 */
record OtherExpansion(String written, String who, boolean doubtful, List<TextRange> places) {
    private static final Set<String> CODES = Set.of("PH004", "PH008", "PH010", "PH011", "PH012");

    OtherExpansion {
        places = List.copyOf(places);
    }

    /** All of a text; none where the analysis is of another one. */
    static List<OtherExpansion> of(String text, @Nullable Analysis analysis) {
        if (analysis == null || !analysis.template().equals(text)) {
            return List.of();
        }
        Map<String, OtherExpansion> found = new LinkedHashMap<>();
        analysis.diagnostics()
                .filter(each -> CODES.contains(each.code()) && !each.range().isEmpty())
                .filter(each -> !who(each).isEmpty())
                .map(each -> of(text, each))
                .forEach(each -> found.merge(each.written() + each.who(), each, OtherExpansion::with));
        return List.copyOf(found.values());
    }

    private static OtherExpansion of(String text, Diagnostic finding) {
        boolean doubtful = finding.severity() != Severity.HINT;
        return new OtherExpansion(finding.range().of(text), who(finding), doubtful, List.of(finding.range()));
    }

    private static String who(Diagnostic finding) {
        return switch (finding.message().key()) {
            case "PH004" -> "who.nobody";
            case "PH010" -> "who.notListed";
            case "PH008.command" -> "who.command";
            case "PH011" -> "who.kubelet";
            case "PH011.elsewhere" -> "who.text";
            case "PH012", "PH012.container" -> "who.kubeletUnknown";
            case "PH012.dollars" -> "who.dollars";
            default -> "";
        };
    }

    private OtherExpansion with(OtherExpansion other) {
        List<TextRange> all = new ArrayList<>(places);
        all.addAll(other.places());
        return new OtherExpansion(written, who, doubtful || other.doubtful, all);
    }
}
