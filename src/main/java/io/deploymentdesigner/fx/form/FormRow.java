package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.fx.control.Chunk;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of the form. Two equal rows look the same, so an equal row is not touched. */
public sealed interface FormRow {
    /** Stable id, unique in the form. */
    String id();

    /** The field or object that the row stands for. */
    YamlPath path();

    /** How deep the row is indented, 0 for the section's own fields. */
    int depth();

    /** The findings shown below the row, worst first. */
    List<Diagnostic> findings();

    /** The same row with other findings. */
    FormRow with(List<Diagnostic> others);

    /**
     * A label and one or two fields side by side.
     *
     * @param cells the fields; the first one's label is the row's
     * @param actions buttons at the right end
     */
    record Fields(String id, int depth, List<FormCell> cells, List<RowAction> actions, List<Diagnostic> findings)
            implements FormRow {
        /** Copies the lists. */
        public Fields {
            cells = List.copyOf(cells);
            actions = List.copyOf(actions);
            findings = List.copyOf(findings);
        }

        @Override
        public YamlPath path() {
            return cells.getFirst().path();
        }

        @Override
        public Fields with(List<Diagnostic> others) {
            return new Fields(id, depth, cells, actions, others);
        }
    }

    /**
     * One entry of a map, whose key can be edited too.
     *
     * @param key the key as written
     * @param cell the value
     * @param remove takes the entry away
     */
    record Entry(String id, int depth, String key, FormCell cell, RowAction remove, List<Diagnostic> findings)
            implements FormRow {
        /** Copies the findings. */
        public Entry {
            findings = List.copyOf(findings);
        }

        @Override
        public YamlPath path() {
            return cell.path();
        }

        @Override
        public Entry with(List<Diagnostic> others) {
            return new Entry(id, depth, key, cell, remove, others);
        }
    }

    /**
     * A place to type the key of a new map entry.
     *
     * @param path the map
     * @param prompt what stands in the empty field
     */
    record NewEntry(String id, int depth, YamlPath path, Message prompt) implements FormRow {
        @Override
        public List<Diagnostic> findings() {
            return List.of();
        }

        @Override
        public NewEntry with(List<Diagnostic> others) {
            return this;
        }
    }

    /**
     * The head of a list, of a map, of one item or of an object within a section.
     *
     * @param title what it is called
     * @param name the item's own name as written, empty where it has none
     * @param actions add, remove, move
     */
    record Heading(
            String id,
            int depth,
            YamlPath path,
            Message title,
            List<Chunk> name,
            List<RowAction> actions,
            List<Diagnostic> findings)
            implements FormRow {
        /** Copies the lists. */
        public Heading {
            name = List.copyOf(name);
            actions = List.copyOf(actions);
            findings = List.copyOf(findings);
        }

        @Override
        public Heading with(List<Diagnostic> others) {
            return new Heading(id, depth, path, title, name, actions, others);
        }
    }

    /**
     * A choice of one of several shapes, such as a probe's check. Choosing one is one undoable step.
     *
     * @param path the object that has the shape
     * @param label what is chosen
     * @param options the shapes, in the order shown
     * @param chosen index of the shape in the file, -1 for none
     */
    record Shapes(
            String id,
            int depth,
            YamlPath path,
            Message label,
            List<ShapeOption> options,
            int chosen,
            List<Diagnostic> findings)
            implements FormRow {
        /** Copies the lists. */
        public Shapes {
            options = List.copyOf(options);
            findings = List.copyOf(findings);
        }

        @Override
        public Shapes with(List<Diagnostic> others) {
            return new Shapes(id, depth, path, label, options, chosen, others);
        }
    }

    /**
     * A sentence, with what can be done about it.
     *
     * @param sentence the sentence
     * @param action the one thing to do, null for none
     */
    record Note(
            String id,
            int depth,
            YamlPath path,
            Message sentence,
            @Nullable RowAction action,
            List<Diagnostic> findings)
            implements FormRow {
        /** Copies the findings. */
        public Note {
            findings = List.copyOf(findings);
        }

        /** A sentence that nothing was found about. */
        Note(String id, int depth, YamlPath path, Message sentence, @Nullable RowAction action) {
            this(id, depth, path, sentence, action, List.of());
        }

        @Override
        public Note with(List<Diagnostic> others) {
            return new Note(id, depth, path, sentence, action, others);
        }
    }
}
