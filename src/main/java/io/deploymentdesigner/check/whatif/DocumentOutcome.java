package io.deploymentdesigner.check.whatif;

import java.util.List;

/**
 * What becomes of one document.
 *
 * @param document its index, from 0
 * @param state what becomes of it
 * @param codes why
 */
public record DocumentOutcome(int document, WhatIfState state, List<String> codes) {
    /** Copies the codes. */
    public DocumentOutcome {
        codes = List.copyOf(codes);
    }
}
