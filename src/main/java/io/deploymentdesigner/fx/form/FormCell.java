package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field as the form shows it.
 *
 * @param id stable id of its control: the path with hyphens
 * @param path where it stands in its document
 * @param label what it is called; the row's label where it is the row's only cell
 * @param control how it is edited
 * @param text the value as written, without quotes, with its placeholders; empty where the file has none
 * @param chunks the same, cut into text and chips; empty where it holds no placeholder
 * @param sample the value with the sample values filled in, null where it holds no placeholder
 * @param present whether the file has the field
 * @param fallback what the API server fills in where the field is absent, null where that is nothing
 * @param unit shown behind the control, null for none
 * @param shared whether the value comes from an anchor or a merge, so that changing it changes other places
 * @param worst the worst finding about it, null for none
 */
public record FormCell(
        String id,
        YamlPath path,
        Message label,
        FieldControl control,
        String text,
        List<Chunk> chunks,
        @Nullable String sample,
        boolean present,
        @Nullable String fallback,
        @Nullable Message unit,
        boolean shared,
        @Nullable Severity worst) {
    /** Copies the chunks. */
    public FormCell {
        chunks = List.copyOf(chunks);
    }

    /** The same field with what was found about it. */
    FormCell marked(List<Chunk> marks, @Nullable Severity severity) {
        return new FormCell(id, path, label, control, text, marks, sample, present, fallback, unit, shared, severity);
    }

    /** The same field under another name. */
    FormCell called(Message name) {
        return new FormCell(id, path, name, control, text, chunks, sample, present, fallback, unit, shared, worst);
    }

    /** Whether the file says something else than the API server would fill in. */
    public boolean differs() {
        return present && fallback != null && !fallback.equals(text);
    }

    /** What the control shows: the value, or the default where the file has none. */
    public String shown() {
        return present || fallback == null ? text : fallback;
    }

    /** Whether the value holds a placeholder. */
    public boolean hasPlaceholder() {
        return !chunks.isEmpty();
    }
}
