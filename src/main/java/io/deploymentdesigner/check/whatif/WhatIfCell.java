package io.deploymentdesigner.check.whatif;

import io.deploymentdesigner.placeholder.Feed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value in one kind of pipeline.
 *
 * @param documents what becomes of each document; none where the variable is not set
 * @param feed what gives this rendering, null where nothing was tried
 */
public record WhatIfCell(
        List<DocumentOutcome> documents, @Nullable Feed feed) {
    static final WhatIfCell NOT_SET = new WhatIfCell(List.of(), null);

    /** Copies the outcomes. */
    public WhatIfCell {
        documents = List.copyOf(documents);
    }

    /** The worst of the documents. */
    public WhatIfState state() {
        return documents.stream()
                .map(DocumentOutcome::state)
                .max(Comparator.naturalOrder())
                .orElse(feed == null ? WhatIfState.NOT_SET : WhatIfState.FINE);
    }

    /** Why, over all documents, sorted. */
    public List<String> codes() {
        return documents.stream()
                .flatMap(outcome -> outcome.codes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
