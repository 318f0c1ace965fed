package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A scalar of the template with placeholders in it, and what they became.
 *
 * @param document index of its document
 * @param path where it stands
 * @param place what its field wants
 * @param scalar the masked scalar
 * @param flow whether it stands inside brackets or braces
 * @param pieces its rendered text
 * @param replacements the placeholders, in order
 */
record FilledScalar(
        int document,
        YamlPath path,
        FieldPlace place,
        YamlScalar scalar,
        boolean flow,
        Pieces pieces,
        List<Replacement> replacements) {
    /** What the cluster reads with the values in force. */
    List<Trouble> troubles() {
        return troubles(pieces);
    }

    /** What the cluster would read with other values. */
    List<Trouble> troubles(Pieces others) {
        return PlaceRules.judge(place, ScalarReading.read(scalar.style(), flow, others));
    }

    /** A value with which the field has nothing to complain of. */
    String harmless() {
        return switch (place) {
            case INTEGER, PORT -> "1";
            case BOOLEAN -> "true";
            default -> "a";
        };
    }

    /** Which of the placeholders stand for a variable. */
    List<Integer> indicesOf(String variable) {
        List<Integer> indices = new ArrayList<>(replacements.size());
        for (int i = 0; i < replacements.size(); i++) {
            if (replacements.get(i).placeholder().name().equals(variable)) {
                indices.add(i);
            }
        }
        return indices;
    }
}
