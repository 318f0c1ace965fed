package io.deploymentdesigner.fx.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Whoever wants to hear of something, in the order in which they asked; one that asks meanwhile hears the next time. */
final class Listeners<T> {
    private final List<Consumer<T>> all = new ArrayList<>();

    void add(Consumer<T> listener) {
        all.add(listener);
    }

    void tell(T event) {
        List.copyOf(all).forEach(listener -> listener.accept(event));
    }
}
