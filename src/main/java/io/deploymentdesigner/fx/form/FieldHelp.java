package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What can be said about a field: the API's own description, then its default and unit. */
final class FieldHelp {
    private FieldHelp() {}

    /** The help text; the description is Kubernetes' own English. */
    static String text(FormScope scope, YamlPath path, Function<Message, String> say) {
        List<String> sentences = new ArrayList<>();
        sentences.add(path.toString());
        CatalogueField field = scope.field(path);
        sentences.add(field == null ? say.apply(FieldWords.message("help.unknown")) : field.description());
        FormCell cell = path.steps().isEmpty() ? null : new Cells(scope).of(path);
        if (field != null && field.required()) {
            sentences.add(say.apply(FieldWords.message("help.required")));
        }
        if (cell != null && cell.fallback() != null && !cell.fallback().isEmpty()) {
            sentences.add(say.apply(FieldWords.message("help.default", cell.fallback())));
        }
        if (cell != null && cell.unit() != null) {
            sentences.add(say.apply(FieldWords.message("help.unit", say.apply(cell.unit()))));
        }
        return String.join("\n", sentences);
    }
}
