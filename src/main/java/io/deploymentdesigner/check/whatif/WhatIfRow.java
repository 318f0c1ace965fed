package io.deploymentdesigner.check.whatif;

import java.util.List;

/**
 * One value of a variable, in each kind of pipeline.
 *
 * @param tried the value
 * @param cells one for each pipeline of the matrix
 */
public record WhatIfRow(TriedValue tried, List<WhatIfCell> cells) {
    /** Copies the cells. */
    public WhatIfRow {
        cells = List.copyOf(cells);
    }
}
