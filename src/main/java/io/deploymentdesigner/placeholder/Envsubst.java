package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * GNU envsubst: {@code $NAME} and {@code ${NAME}}, nothing else; unset becomes empty; there is no escape. Source: GNU
 * gettext manual, "Invoking the envsubst program", and {@code gettext-runtime/src/envsubst.c}.
 *
 * @param list the names of the SHELL-FORMAT argument, in its order; null where the command has no such argument, and
 *     then every name is replaced
 */
public record Envsubst(@Nullable List<String> list) implements Engine {
    /** Without a list: the usual tool. */
    public static final Envsubst PLAIN = new Envsubst(null);

    /** Copies the list. */
    public Envsubst {
        list = list == null ? null : List.copyOf(list);
    }

    /** The command with a SHELL-FORMAT argument, such as {@code ${A} $B}; an empty one replaces nothing. */
    public static Envsubst listed(String shellFormat) {
        return new Envsubst(references(shellFormat).stream()
                .map(Placeholder::name)
                .distinct()
                .toList());
    }

    @Override
    public Substitution substitute(String template, Values values) {
        SubstitutionBuilder out = new SubstitutionBuilder(template);
        for (Placeholder reference : references(template)) {
            if (replaces(reference.name())) {
                out.replace(reference, values.get(reference.name()));
                Escapes.report(template, reference, out);
            } else {
                out.fault(SubstitutionFault.Kind.NOT_LISTED, reference.range(), reference.name());
            }
        }
        unused(out);
        Leftovers.report(template, TokenSyntax.CLEAR, out);
        return out.finish();
    }

    private boolean replaces(String name) {
        return list == null || list.contains(name);
    }

    private void unused(SubstitutionBuilder out) {
        if (list == null) {
            return;
        }
        List<String> used = out.replacements().stream()
                .map(replacement -> replacement.placeholder().name())
                .toList();
        list.stream()
                .filter(name -> !used.contains(name))
                .forEach(name -> out.fault(SubstitutionFault.Kind.LISTED_UNUSED, TextRange.at(0), name));
    }

    /** What the tool itself takes for references. */
    static List<Placeholder> references(String template) {
        return SimpleReferences.of(template);
    }

    @Override
    public String toString() {
        return list == null
                ? "envsubst"
                : list.stream().map(name -> "${" + name + "}").collect(Collectors.joining(" ", "envsubst:'", "'"));
    }
}
