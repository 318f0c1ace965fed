package io.deploymentdesigner.check.whatif;

import java.util.List;

/**
 * One variable; the others have their value in force.
 *
 * @param variable its name
 * @param rows the values tried
 */
public record WhatIfGroup(String variable, List<WhatIfRow> rows) {
    /** Copies the rows. */
    public WhatIfGroup {
        rows = List.copyOf(rows);
    }
}
