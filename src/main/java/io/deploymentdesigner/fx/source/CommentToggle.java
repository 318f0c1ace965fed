package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Puts {@code # } before each marked line, or takes it away where all of them have it. Blank lines stay as they are. */
final class CommentToggle {
    private CommentToggle() {}

    static TextPatch patch(Snapshot snapshot, TextRange marked) {
        Positions positions = new Positions(snapshot);
        int first = snapshot.lines().line(marked.start());
        int last = snapshot.lines().line(Math.max(marked.start(), marked.isEmpty() ? marked.end() : marked.end() - 1));
        List<TextRange> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            TextRange range = positions.line(line);
            if (!range.of(snapshot.text()).isBlank()) {
                lines.add(range);
            }
        }
        String text = snapshot.text();
        boolean all =
                lines.stream().allMatch(line -> line.of(text).stripLeading().startsWith("#"));
        int indent = lines.stream().mapToInt(line -> indent(text, line)).min().orElse(0);
        return new TextPatch(lines.stream()
                .map(line -> all ? uncomment(text, line) : TextEdit.insert(line.start() + indent, "# "))
                .toList());
    }

    private static int indent(String text, TextRange line) {
        String content = line.of(text);
        return content.length() - content.stripLeading().length();
    }

    private static TextEdit uncomment(String text, TextRange line) {
        int hash = line.start() + indent(text, line);
        boolean spaced = hash + 1 < line.end() && text.charAt(hash + 1) == ' ';
        return TextEdit.delete(hash, hash + (spaced ? 2 : 1));
    }
}
