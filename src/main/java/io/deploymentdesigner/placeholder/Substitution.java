package io.deploymentdesigner.placeholder;

import java.util.List;

/**
 * What a tool made of a template.
 *
 * @param text the tool's output; empty where it aborts
 * @param map from offsets of the output to offsets of the template and back
 * @param replacements what was replaced, in order of their places
 * @param faults what went wrong or surprises, in order of their places
 * @param aborted whether the tool prints nothing and fails
 */
public record Substitution(
        String text, OffsetMap map, List<Replacement> replacements, List<SubstitutionFault> faults, boolean aborted) {
    /** Copies the lists. */
    public Substitution {
        replacements = List.copyOf(replacements);
        faults = List.copyOf(faults);
    }
}
