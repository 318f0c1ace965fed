package io.deploymentdesigner.check.server;

import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import java.util.Comparator;
import java.util.Locale;

/** Finds the field that was meant. */
final class SimilarNames {
    private SimilarNames() {}

    /** The name of the type's field nearest to a misspelt one, at most a third of its letters apart; empty for none. */
    static String nearest(String name, FieldType type, KubernetesVersion version) {
        int most = Math.max(1, name.length() / 3);
        return Catalogue.fields(type).stream()
                .filter(field -> field.existsIn(version.minor()))
                .map(CatalogueField::name)
                .filter(known -> Math.abs(known.length() - name.length()) <= most && distance(name, known) <= most)
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .orElse("");
    }

    /** Levenshtein's distance, whatever the case of the letters. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row = nextRow(row, left.charAt(i - 1), right);
        }
        return row[right.length()];
    }

    private static int[] nextRow(int[] above, char letter, String right) {
        int[] row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < row.length; j++) {
            int replaced = above[j - 1] + (letter == right.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
