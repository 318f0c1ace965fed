package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grammar that GNU envsubst knows: {@code $NAME} and {@code ${NAME}}, longest match, everything else is text. */
final class SimpleReferences {
    private SimpleReferences() {}

    static List<Placeholder> of(String text) {
        List<Placeholder> found = new ArrayList<>();
        int at = text.indexOf('$');
        while (at >= 0) {
            Placeholder reference = at(text, at);
            if (reference != null) {
                found.add(reference);
            }
            at = text.indexOf(
                    '$', reference == null ? at + 1 : reference.range().end());
        }
        return found;
    }

    /** The reference whose dollar stands there; null where there is none. */
    static @Nullable Placeholder at(String text, int dollar) {
        boolean braced = text.startsWith("{", dollar + 1);
        int name = braced ? dollar + 2 : dollar + 1;
        int end = Names.end(text, name);
        if (end == name || (braced && !text.startsWith("}", end))) {
            return null;
        }
        return new Placeholder(
                new TextRange(dollar, braced ? end + 1 : end),
                text.substring(name, end),
                braced ? PlaceholderForm.BRACED : PlaceholderForm.BARE);
    }
}
