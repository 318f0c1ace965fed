package io.deploymentdesigner.fx.control;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for: what most starts never show costs no start a millisecond. */
public final class Later<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** Calls {@code maker} once, at the first {@link #get}. */
    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }

    /** The thing if it was ever asked for. */
    public Optional<T> ifMade() {
        return Optional.ofNullable(made);
    }
}
