package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.placeholder.Feed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The fixes of an analysis that were tried and found to help. What was proved of one text is believed of the next until
 * it is proved again, so that a fix does not vanish and come back with every key.
 *
 * @param proven finding and fix by what they are, not by where they stand
 */
public record ProvenFixes(Set<Offer> proven) {
    /** Nothing proved yet. */
    public static final ProvenFixes NONE = new ProvenFixes(Set.of());

    /** A fix of a finding, wherever the finding has moved. */
    public record Offer(String code, String path, Fix fix) {}

    /** Copies the set. */
    public ProvenFixes {
        proven = Set.copyOf(proven);
    }

    /**
     * Tries every fix of an analysis.
     *
     * @param overtaken asked between two trials; true ends the work
     * @return empty where it was overtaken
     */
    public static Optional<ProvenFixes> of(
            Analysis analysis, Feed feed, CheckOptions options, BooleanSupplier overtaken) {
        FixTrial trial = new FixTrial(analysis.template(), feed, options);
        Set<Offer> proven = new HashSet<>();
        for (Diagnostic finding : analysis.diagnostics().toList()) {
            for (Fix fix : finding.fixes()) {
                if (overtaken.getAsBoolean()) {
                    return Optional.empty();
                }
                if (trial.better(finding, fix).isPresent()) {
                    proven.add(offer(finding, fix));
                }
            }
        }
        return Optional.of(new ProvenFixes(proven));
    }

    private static Offer offer(Diagnostic finding, Fix fix) {
        return new Offer(finding.code(), finding.path(), fix);
    }

    /** The analysis with no other fixes than these. */
    public Analysis in(Analysis analysis) {
        List<DocumentReport> reports =
                analysis.documents().stream().map(this::in).toList();
        return new Analysis(
                analysis.version(),
                analysis.template(),
                analysis.rendered(),
                analysis.stream(),
                reports,
                analysis.muted().stream().map(each -> each.withFixes(List.of())).toList(),
                analysis.mesh());
    }

    private DocumentReport in(DocumentReport report) {
        return report.with(report.diagnostics().stream().map(this::in).toList());
    }

    private Diagnostic in(Diagnostic finding) {
        return finding.fixes().isEmpty()
                ? finding
                : finding.withFixes(finding.fixes().stream()
                        .filter(fix -> proven.contains(offer(finding, fix)))
                        .toList());
    }
}
