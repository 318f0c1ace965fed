package io.deploymentdesigner.kubernetes;

import java.util.List;

/** The descriptions of all fields, read when the first of them is asked for. */
final class CatalogueDescriptions {
    private static final List<String> LINES = CatalogueReader.lines("catalogue-descriptions.txt");

    private CatalogueDescriptions() {}

    static String line(int number) {
        return LINES.get(number);
    }
}
