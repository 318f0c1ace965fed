package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.Replacement;
import java.util.List;

/**
 * A variable at one place, to be tried with values.
 *
 * @param scalar the scalar it fills
 * @param replacement one of its placeholders there
 * @param pieces the scalar's text, the other variables set
 * @param indices which of the pieces are the variable's
 */
record Trial(FilledScalar scalar, Replacement replacement, Pieces pieces, List<Integer> indices) {
    /** What the scalar suffers from a value. */
    List<Trouble> troubles(String value) {
        return scalar.troubles(pieces.with(indices, value));
    }

    /** The variable's name. */
    String variable() {
        return replacement.placeholder().name();
    }
}
