package io.deploymentdesigner.placeholder;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shell's variables while it expands one here-document; {@code ${X:=word}} assigns. */
final class BashVariables {
    private final Map<String, String> values;
    private final boolean nounset;

    BashVariables(Values values, boolean nounset) {
        this.values = new HashMap<>(values.map());
        this.nounset = nounset;
    }

    boolean nounset() {
        return nounset;
    }

    /** The value of a name, number or special parameter of a job's script; null where it is unset. */
    @Nullable
    String get(String name) {
        return switch (name) {
            case "#", "?" -> "0";
            case "@", "*" -> null;
            default -> values.get(name);
        };
    }

    /** Whether a parameter of the shell's own has this name, of those that a job's script knows the value of. */
    boolean isSpecial(String name) {
        return name.length() == 1 && "@*#?".contains(name);
    }

    void assign(String name, String value) {
        values.put(name, value);
    }

    /** {@code ${!prefix*}}: the set names that begin so, sorted. */
    String namesWith(String prefix) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
