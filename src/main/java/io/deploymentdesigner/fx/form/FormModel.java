package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.fx.part.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the form shows, as a value: made anew from each snapshot and each analysis, compared with the one before, and
 * only what differs is drawn.
 *
 * @param part the selected part, null where there is no file
 * @param crumbs the way to it, outermost first
 * @param readOnly whether the text cannot be read, so that nothing may be written
 * @param notice the sentence above the form, null for none
 * @param way the words of the one thing to do about the notice, null where there is none
 * @param sections from top to bottom
 */
public record FormModel(
        @Nullable Part part,
        List<Crumb> crumbs,
        boolean readOnly,
        @Nullable Message notice,
        @Nullable Message way,
        List<FormSection> sections) {
    /** Copies the lists. */
    public FormModel {
        crumbs = List.copyOf(crumbs);
        sections = List.copyOf(sections);
    }

    /**
     * One step of the way to the selected part.
     *
     * @param part where it leads
     * @param title the name of the part's kind
     * @param name the name the file gives it, empty where the kind names it
     */
    public record Crumb(Part part, Message title, List<Chunk> name) {
        /** Copies the name. */
        public Crumb {
            name = List.copyOf(name);
        }
    }
}
