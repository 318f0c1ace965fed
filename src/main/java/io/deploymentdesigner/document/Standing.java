package io.deploymentdesigner.document;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the paths of an intent still lead to what they were made for. Keys are faster than the checks, so a fix may be
 * made on a newer text than it was found in: a container put above another takes over its path.
 *
 * <p>Old and new text differ in one window. What stands outside of it has moved by a known number of units, and must be
 * met just there by the same path.
 */
final class Standing {
    private final Snapshot now;
    private final YamlStream before;
    private final int from;
    private final int until;

    private Standing(YamlStream before, Snapshot now) {
        this.now = now;
        this.before = before;
        String old = before.text();
        int most = Math.min(old.length(), now.text().length());
        int same = 0;
        while (same < most && old.charAt(same) == now.text().charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && old.charAt(old.length() - 1 - end)
                        == now.text().charAt(now.text().length() - 1 - end)) {
            end++;
        }
        this.from = same;
        this.until = old.length() - end;
    }

    /** Where the first of the intent's paths leads to something else by now; empty where none does. */
    static Optional<TextRange> lost(Intent intent, Snapshot now, TemplateReader reader) {
        String basis = intent.basis();
        if (basis == null || basis.equals(now.text())) {
            return Optional.empty();
        }
        Standing standing = new Standing(reader.read(basis), now);
        return intent.edits().stream()
                .flatMap(edit -> paths(edit).stream())
                .filter(path -> !standing.stands(intent.document(), path))
                .findFirst()
                .map(path -> standing.nearest(intent.document(), path));
    }

    private static List<YamlPath> paths(YamlEdit edit) {
        return switch (edit) {
            case YamlEdit.SetScalar set -> List.of(set.path());
            case YamlEdit.CopyScalar copy -> List.of(copy.from(), copy.to());
            case YamlEdit.SetYaml set -> List.of(set.path());
            case YamlEdit.AddItem add -> List.of(add.sequence());
            case YamlEdit.Remove remove -> List.of(remove.path());
            case YamlEdit.RenameKey rename -> List.of(rename.path());
            case YamlEdit.MoveItem move -> List.of(move.sequence());
            case YamlEdit.ReplaceText replace -> List.of();
        };
    }

    private boolean stands(int document, YamlPath path) {
        YamlDocument current = now.document(document);
        return before.fault() == null
                && current != null
                && document < before.documents().size()
                && stands(Field.root(before.documents().get(document)).at(path), Field.root(current));
    }

    private boolean stands(Field old, Field root) {
        if (old.isWritten()) {
            return isMet(whole(old), root.at(old.yamlPath()), Standing::whole);
        }
        Field home = old;
        while (!home.isWritten() && home != home.parent()) {
            home = home.parent();
        }
        return !root.at(old.yamlPath()).isWritten() && isHome(home, root.at(home.yamlPath()));
    }

    /** What is to be written into a field needs that field's key alone, into an item the whole item: it has no key. */
    private boolean isHome(Field old, Field current) {
        return old.name().isEmpty()
                ? isMet(whole(old), current, Standing::whole)
                : isMet(old.keyRange(), current, Field::keyRange);
    }

    private static TextRange whole(Field field) {
        return field.keyRange().union(field.valueRange());
    }

    private boolean isMet(TextRange old, Field current, Function<Field, TextRange> place) {
        return current.isWritten()
                && moved(old).filter(place.apply(current)::equals).isPresent();
    }

    /** Where a piece of the old text is by now; empty where it was touched. */
    private Optional<TextRange> moved(TextRange old) {
        if (old.end() <= from) {
            return Optional.of(old);
        }
        int by = now.text().length() - before.text().length();
        return old.start() >= until ? Optional.of(old.shift(by)) : Optional.empty();
    }

    private TextRange nearest(int document, YamlPath path) {
        YamlDocument current = now.document(document);
        return current == null ? TextRange.at(0) : Field.root(current).at(path).range();
    }
}
