package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A titled group of rows.
 *
 * @param id stable id, unique in the form
 * @param path the object whose fields stand here
 * @param title what it is called
 * @param name the object's own name as written, empty where the title says all
 * @param main whether it is the part that was selected; only this one has a header of its own
 * @param lines first and last line in the text, null where the file has none of it
 * @param errors how many errors stand in its rows
 * @param warnings how many warnings stand in its rows
 * @param actions what can be done to the whole section
 * @param rows from top to bottom
 */
public record FormSection(
        String id,
        YamlPath path,
        Message title,
        List<Chunk> name,
        boolean main,
        @Nullable LineSpan lines,
        int errors,
        int warnings,
        List<RowAction> actions,
        List<FormRow> rows) {
    /** Copies the lists. */
    public FormSection {
        name = List.copyOf(name);
        actions = List.copyOf(actions);
        rows = List.copyOf(rows);
    }

    /** First and last line, 1-based and inclusive. */
    public record LineSpan(int first, int last) {}

    /** How many findings of this severity stand in the rows; hints are not counted in a header. */
    int count(Severity severity) {
        return severity == Severity.ERROR ? errors : warnings;
    }
}
