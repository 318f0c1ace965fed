package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads quantities from fields as the server's decoder and defaults leave them. */
final class Amounts {
    private Amounts() {}

    /** Rounded up to thousandths; null counts 0. Null where the text is no quantity. */
    static @Nullable Quantity of(Field field) {
        Quantity quantity = field.isNull() ? Quantity.ZERO : Quantity.parse(field.text());
        return quantity == null ? null : quantity.roundedToMilli();
    }
}
