package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of an object a rule looks at: {@code Place.ROOT.struct("spec").field("replicas")}. Built once, compared
 * by identity.
 */
public final class Place {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The object itself. */
    public static final Place ROOT = new Place(null, Step.SELF, List.of(), List.of(), field -> true);

    private final int number = COUNT.getAndIncrement();
    private final @Nullable Place parent;
    private final Step step;
    private final List<String> names;
    private final List<Place> others;
    private final Predicate<Field> filter;

    private enum Step {
        SELF,
        STRUCT,
        FIELD,
        ITEMS,
        EACH,
        ENTRIES
    }

    private Place(@Nullable Place parent, Step step, List<String> names, List<Place> others, Predicate<Field> filter) {
        this.parent = parent;
        this.step = step;
        this.names = names;
        this.others = others;
        this.filter = filter;
    }

    private Place(Place parent, Step step, List<String> names) {
        this(parent, step, names, List.of(), field -> true);
    }

    /** A part that the API server looks at whether it is written or not, as a Go struct that is no pointer. */
    public Place struct(String name) {
        return new Place(this, Step.STRUCT, List.of(name));
    }

    /** Those of these fields that are there and not null. */
    public Place field(String... fields) {
        return new Place(this, Step.FIELD, List.of(fields));
    }

    /** Every item of these lists; an item that is null counts as an empty one. */
    public Place items(String... lists) {
        return new Place(this, Step.ITEMS, List.of(lists));
    }

    /** Every item of the lists that are at this place themselves. */
    public Place each() {
        return new Place(this, Step.EACH, List.of());
    }

    /** Every entry of these maps of free keys. */
    public Place entries(String... maps) {
        return new Place(this, Step.ENTRIES, List.of(maps));
    }

    /** These fields and the others' after them. */
    public Place or(Place... further) {
        return new Place(this, Step.SELF, List.of(), List.of(further), field -> true);
    }

    /** Those of these fields for which a condition holds. */
    public Place where(Predicate<Field> condition) {
        return new Place(this, Step.SELF, List.of(), List.of(), condition);
    }

    /** Which of all places this is, from 0, in the order in which they were built. */
    int number() {
        return number;
    }

    /**
     * This place and those it lies below, outermost first: where one of them has no field, those after it have none. A
     * place that joins others lies below none.
     */
    List<Place> way() {
        List<Place> way = new ArrayList<>();
        Place place = this;
        while (place != null) {
            way.addFirst(place);
            place = place.others.isEmpty() ? place.parent : null;
        }
        return way;
    }

    /** The fields of a subject. Most places of most objects are empty, so nothing is built for those. */
    List<Field> in(Subject subject) {
        if (parent == null) {
            return List.of(subject.root());
        }
        List<Field> from = subject.at(parent);
        if (from.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        List<Field> found = new ArrayList<>();
        for (Field field : from) {
            collect(field, found);
        }
        for (Place other : others) {
            found.addAll(subject.at(other));
        }
        return found;
    }

    private void collect(Field field, List<Field> found) {
        switch (step) {
            case SELF -> addIf(filter.test(field), field, found);
            case EACH -> found.addAll(field.items());
            case STRUCT, FIELD, ITEMS, ENTRIES -> {
                for (String name : names) {
                    if (step == Step.STRUCT || !field.lacks(name)) {
                        collect(step, field.get(name), found);
                    }
                }
            }
        }
    }

    private static void collect(Step step, Field child, List<Field> found) {
        switch (step) {
            case FIELD -> addIf(child.exists(), child, found);
            case ITEMS -> found.addAll(child.items());
            case ENTRIES -> found.addAll(child.entries());
            default -> found.add(child);
        }
    }

    private static void addIf(boolean wanted, Field field, List<Field> found) {
        if (wanted) {
            found.add(field);
        }
    }
}
