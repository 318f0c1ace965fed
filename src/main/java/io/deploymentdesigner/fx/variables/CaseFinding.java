package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is wrong in one case, with all the lines where it is wrong.
 *
 * @param finding the first finding of its code
 * @param lines lines of the template, from 1
 * @param offsets where each of them is
 */
record CaseFinding(Diagnostic finding, List<Integer> lines, List<Integer> offsets) {
    CaseFinding {
        lines = List.copyOf(lines);
        offsets = List.copyOf(offsets);
    }
}
