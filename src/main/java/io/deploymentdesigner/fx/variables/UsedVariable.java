package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A variable of the file.
 *
 * @param name its name
 * @param places where it stands, in the order of the text
 * @param value its value in force, null where it is unset
 * @param predefined what GitLab says of it, null for the user's own
 * @param worst the worst finding on one of its places, null for none
 */
record UsedVariable(
        String name,
        List<TextRange> places,
        @Nullable String value,
        @Nullable PredefinedVariable predefined,
        @Nullable Severity worst) {
    UsedVariable {
        places = List.copyOf(places);
    }

    /** Part of the id of its controls: lower case, with dashes. */
    String word() {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
