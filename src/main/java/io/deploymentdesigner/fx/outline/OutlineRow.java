package io.deploymentdesigner.fx.outline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.Part;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the outline.
 *
 * @param part what it leads to
 * @param title the name of its kind
 * @param name the name the file gives it, empty where the kind names it
 * @param info what stands at its right end while nothing was found, null for nothing
 * @param errors how many errors its fields have
 * @param warnings how many warnings its fields have
 * @param children the rows below it
 */
public record OutlineRow(
        Part part,
        Message title,
        List<Chunk> name,
        @Nullable Message info,
        int errors,
        int warnings,
        List<OutlineRow> children) {
    /** Copies the lists. */
    public OutlineRow {
        name = List.copyOf(name);
        children = List.copyOf(children);
    }

    /** This row and all below it. */
    public Stream<OutlineRow> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineRow::walk));
    }

    /** This row with those below it that fit, or nothing where none of them does. */
    Stream<OutlineRow> keep(Predicate<OutlineRow> fits) {
        if (fits.test(this)) {
            return Stream.of(this);
        }
        List<OutlineRow> kept =
                children.stream().flatMap(child -> child.keep(fits)).toList();
        return kept.isEmpty()
                ? Stream.empty()
                : Stream.of(new OutlineRow(part, title, name, info, errors, warnings, kept));
    }
}
