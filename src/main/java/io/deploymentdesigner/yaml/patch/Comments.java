package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.Gaps;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments of a text that has been read: they lie in the gaps between scalars and aliases. */
final class Comments {
    private final String text;
    private final List<TextRange> found = new ArrayList<>();
    private int from;

    private Comments(String text) {
        this.text = text;
    }

    /** The ranges of all comments, from the number sign to the end of the line. */
    static List<TextRange> of(YamlStream stream) {
        if (stream.text().indexOf('#') < 0) {
            return List.of();
        }
        Comments comments = new Comments(stream.text());
        for (YamlDocument document : stream.documents()) {
            if (document.root() != null) {
                comments.node(document.root());
            }
        }
        comments.gap(stream.text().length());
        return comments.found;
    }

    private void node(YamlNode node) {
        switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlAlias alias -> leaf(alias.range().start(), alias.range().end());
            case YamlMapping mapping -> {
                for (YamlEntry entry : mapping.entries()) {
                    node(entry.key());
                    node(entry.value());
                }
            }
            case YamlSequence sequence -> {
                for (YamlItem item : sequence.items()) {
                    node(item.value());
                }
            }
        }
    }

    /** The line of a block scalar's indicator may end in a comment. */
    private void scalar(YamlScalar scalar) {
        int start = scalar.range().start();
        int content = scalar.style().isBlock() ? Gaps.lineEnd(text, start) : start;
        leaf(Math.min(content, scalar.range().end()), scalar.range().end());
    }

    private void leaf(int start, int end) {
        gap(start);
        from = Math.max(from, end);
    }

    private void gap(int to) {
        for (int at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', from)) {
            boolean comment = at == 0 || opens(text.charAt(at - 1));
            int end = comment ? Gaps.lineEnd(text, at) : at + 1;
            if (comment) {
                found.add(new TextRange(at, end));
            }
            from = end;
        }
    }

    private static boolean opens(char before) {
        return Gaps.isBlank(before) || Gaps.isBreak(before) || before == '\uFEFF';
    }
}
