package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.part.Findings;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartTree;
import io.deploymentdesigner.fx.part.ScalarText;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.yaml.YamlDocument;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that the form depends on.
 *
 * @param scalars how its scalars are read
 * @param text the text, or the last readable one
 * @param lines its lines
 * @param documents its documents
 * @param tree its parts
 * @param part the selected part, null where there is no file
 * @param brokenAt line of the fault, 1-based, while the text cannot be read; 0 otherwise
 * @param findings what was found, as of the newest finished analysis
 * @param samples fills the placeholders of a value
 */
public record FormInput(
        ScalarText scalars,
        String text,
        LineIndex lines,
        List<YamlDocument> documents,
        PartTree tree,
        @Nullable Part part,
        int brokenAt,
        Findings findings,
        UnaryOperator<String> samples) {
    /** Copies the documents. */
    public FormInput {
        documents = List.copyOf(documents);
    }
}
