package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.Gaps;

/** What goes with the last label or annotation: the mapping that held nothing else, unless a comment stands in it. */
final class EmptyParent {
    private EmptyParent() {}

    /**
     * The entry itself, or the mapping around it where that would be left empty. The comment behind the entry goes with
     * the entry, so it holds nothing back.
     *
     * @param text the text that the entry is read from
     */
    static Field whole(String text, Field entry) {
        Field parent = entry.parent();
        boolean alone = parent.isEditable() && parent.entries().size() == 1 && encloses(parent, entry);
        return alone && !isCommented(text, parent, entry) ? parent : entry;
    }

    /** Not so where the mapping is an alias: what it stands for is written elsewhere. */
    private static boolean encloses(Field parent, Field entry) {
        return parent.keyRange().end() <= entry.keyRange().start()
                && parent.valueRange().start() <= entry.keyRange().start()
                && entry.valueRange().end() <= parent.valueRange().end();
    }

    private static boolean isCommented(String text, Field parent, Field entry) {
        int end = entry.valueRange().end();
        boolean before = text.substring(
                        parent.keyRange().end(), entry.keyRange().start())
                .contains("#");
        return before
                || (text.charAt(parent.valueRange().start()) == '{'
                        ? text.substring(
                                        end,
                                        Gaps.lineEnd(text, parent.valueRange().end()))
                                .contains("#")
                        : isCommentedBelow(text, end, parent.keyRange().start()));
    }

    /** Whether comment lines follow that are further right than the mapping's key. */
    private static boolean isCommentedBelow(String text, int end, int key) {
        int column = key - Gaps.lineStart(text, key);
        int line = Gaps.lineStart(text, end) == end ? end : Gaps.nextLine(text, end);
        while (line < text.length()) {
            int at = Gaps.skipBlanks(text, line);
            boolean comment = at < text.length() && text.charAt(at) == '#';
            if (comment && at - line > column) {
                return true;
            }
            if (!comment && at < Gaps.lineEnd(text, line)) {
                return false;
            }
            line = Gaps.nextLine(text, line);
        }
        return false;
    }
}
