package io.deploymentdesigner.check.server.rule;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import java.util.Locale;

/** Ways to mend that many rules share. */
public final class Fixes {
    private Fixes() {}

    /** Gives the field another value. */
    public static Fix set(Field field, String value, YamlEdit.ValueType type, boolean safe) {
        Message title = Message.of(Findings.SHARED, "fix.set", Findings.label(field), value);
        return new Fix(title, safe, List.of(new YamlEdit.SetScalar(field.yamlPath(), value, type)));
    }

    /** Gives the field another number. */
    public static Fix setNumber(Field field, long value, boolean safe) {
        return set(field, String.valueOf(value), YamlEdit.ValueType.LITERAL, safe);
    }

    /** Gives the field another text. */
    public static Fix setText(Field field, String value, boolean safe) {
        return set(field, value, YamlEdit.ValueType.STRING, safe);
    }

    /** Takes the field or item away. */
    public static Fix remove(Field field, boolean safe) {
        Message title = Message.of(Findings.SHARED, "fix.remove", Findings.label(field));
        return new Fix(title, safe, List.of(new YamlEdit.Remove(field.yamlPath())));
    }

    /** Offers the allowed word that the value means, whatever its case; else none. */
    public static Finding oneOf(Finding finding, Field field, List<String> allowed) {
        String written = field.text().toLowerCase(Locale.ROOT);
        allowed.stream()
                .filter(word -> field.isText() && word.toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .ifPresent(word -> finding.fix(setText(field, word, true)));
        return finding;
    }
}
