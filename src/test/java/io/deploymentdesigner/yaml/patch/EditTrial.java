package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlNodes;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlSequence;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges an edit that was made, and makes a failing case smaller. */
final class EditTrial {
    private static final Pattern COMMENT = Pattern.compile("# c[0-9]+[.:\\t -][^\\n]*");

    private final TemplateReader reader;
    private final Oracle oracle;

    EditTrial(TemplateReader reader) {
        this.reader = reader;
        this.oracle = new Oracle(reader);
    }

    /** A text and an edit that goes wrong in it. */
    record Failure(String text, int document, YamlEdit edit, String fault) {
        @Override
        public String toString() {
            return fault + "\n" + edit + " in document " + document + " of\n" + text.replace("\r", "\\r") + "<<<";
        }
    }

    /** What is wrong with an edit that was made, null where nothing is. */
    @Nullable
    String fault(YamlStream before, int document, YamlEdit edit, TextPatch patch, YamlStream after) {
        if (!patch.apply(before.text()).equals(after.text())) {
            return "the tree is of another text";
        }
        if (reader.read(after.text()).fault() != null) {
            return "no YAML any more:\n" + after.text();
        }
        YamlNodes.Place place = place(before.documents().get(document), edit);
        boolean alias = place != null && place.node() instanceof YamlAlias;
        if (!oracle.agrees(before.text(), document, edit, alias, after.text())) {
            return "means something else:\n" + after.text();
        }
        String lost = lostComment(before, document, edit, after.text());
        return lost == null ? null : "lost " + lost + ":\n" + after.text();
    }

    private @Nullable String lostComment(YamlStream before, int document, YamlEdit edit, String after) {
        TextRange given = given(before, before.documents().get(document), edit);
        Matcher matcher = COMMENT.matcher(before.text());
        while (matcher.find()) {
            String comment = matcher.group().strip();
            if (!given.contains(matcher.start()) && !after.contains(comment)) {
                return comment;
            }
        }
        return null;
    }

    /** What stands where the edit puts or removes something. */
    private static YamlNodes.@Nullable Place place(YamlDocument document, YamlEdit edit) {
        YamlPath path = switch (edit) {
            case YamlEdit.Remove remove -> remove.path();
            case YamlEdit.SetScalar set -> set.path();
            case YamlEdit.SetYaml set -> set.path();
            default -> null;
        };
        return path == null ? null : YamlNodes.place(document, path);
    }

    /** Where comments may go: the removed or replaced node, and for a removed one the end of its last line. */
    private static TextRange given(YamlStream stream, YamlDocument document, YamlEdit edit) {
        YamlNodes.Place place = place(document, edit);
        if (place == null || place.shared()) {
            return TextRange.at(0);
        }
        TextRange value = place.node().range();
        int start = edit instanceof YamlEdit.Remove ? beginning(stream.text(), document, place) : value.start();
        return new TextRange(start, Gaps.lineEnd(stream.text(), value.end()));
    }

    /** Where an entry's key or question mark, or an item's dash, stands. */
    private static int beginning(String text, YamlDocument document, YamlNodes.Place place) {
        YamlNodes.Place parent = YamlNodes.place(document, place.path().parent());
        if (parent != null
                && parent.node() instanceof YamlSequence sequence
                && place.path().steps().getLast() instanceof YamlPath.Index(int index)) {
            int dash = sequence.items().get(index).dash();
            return dash < 0 ? place.node().range().start() : dash;
        }
        int question = text.lastIndexOf('?', place.range().start());
        boolean complex = question >= 0
                && text.substring(question + 1, place.range().start()).isBlank();
        return complex ? question : place.range().start();
    }

    /** The smallest of the failures, made smaller line by line. */
    String smallest(List<Failure> failures) {
        return failures.stream()
                .map(this::shrunk)
                .min(Comparator.comparingInt(failure -> failure.text().length()))
                .map(Failure::toString)
                .orElse("");
    }

    private Failure shrunk(Failure failure) {
        Failure best = failure;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int line = 0; line < best.text().length(); line = Gaps.nextLine(best.text(), line)) {
                int next = Gaps.nextLine(best.text(), line);
                Failure less =
                        again(best, best.text().substring(0, line) + best.text().substring(next));
                if (next > line && less != null) {
                    best = less;
                    smaller = true;
                    break;
                }
            }
        }
        return best;
    }

    private @Nullable Failure again(Failure failure, String text) {
        YamlStream stream = reader.read(text);
        if (stream.fault() != null || failure.document() >= stream.documents().size()) {
            return null;
        }
        PatchResult result = new YamlPatcher(reader).patch(stream, failure.document(), failure.edit());
        if (!(result instanceof PatchResult.Patched(TextPatch patch, YamlStream after))) {
            return null;
        }
        try {
            String fault = fault(stream, failure.document(), failure.edit(), patch, after);
            return fault == null ? null : new Failure(text, failure.document(), failure.edit(), fault);
        } catch (RuntimeException e) {
            return null;
        }
    }
}
