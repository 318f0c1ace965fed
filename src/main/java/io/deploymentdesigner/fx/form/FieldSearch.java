package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueEntry;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.Comparator;
import java.util.List;

/** Finds fields of the API by their name or the words of their description, nearest to the part that is looked at. */
final class FieldSearch {
    /** As many as a list shows without getting lost in it. */
    static final int MOST = 40;

    private FieldSearch() {}

    /**
     * The fields in which all words stand.
     *
     * @param scope the document
     * @param near where the person looks: of fields that fit alike, those below it come first, and lists are entered at
     *     its item
     */
    static List<FieldOffer> find(FormScope scope, YamlPath near, String words) {
        Catalogue catalogue = scope.catalogue();
        if (catalogue == null || words.isBlank()) {
            return List.of();
        }
        List<FieldOffer> offers = catalogue.search(words).stream()
                .filter(entry -> !entry.path().startsWith("status"))
                .limit(4L * MOST)
                .map(entry -> offer(scope, near, entry))
                .toList();
        String exact = words.strip();
        return offers.stream()
                .sorted(Comparator.comparingInt(
                                (FieldOffer offer) -> offer.field().name().equalsIgnoreCase(exact) ? 0 : 1)
                        .thenComparingInt(offer -> -shared(offer.path(), near)))
                .limit(MOST)
                .toList();
    }

    private static FieldOffer offer(FormScope scope, YamlPath near, CatalogueEntry entry) {
        YamlPath path = scope.object();
        for (String step : entry.path().split("\\.")) {
            boolean item = step.endsWith("[]");
            path = path.key(item ? step.substring(0, step.length() - 2) : step);
            path = item ? path.index(index(path, near)) : path;
        }
        return new FieldOffer(path, entry.field(), scope.at(path).isWritten());
    }

    /** The item in which the person is, else the first. */
    private static int index(YamlPath list, YamlPath near) {
        int depth = list.steps().size();
        boolean inside = near.startsWith(list) && near.steps().size() > depth;
        return inside && near.steps().get(depth) instanceof YamlPath.Index(int index) ? index : 0;
    }

    private static int shared(YamlPath path, YamlPath near) {
        int shared = 0;
        while (shared < Math.min(path.steps().size(), near.steps().size())
                && path.steps().get(shared).equals(near.steps().get(shared))) {
            shared++;
        }
        return shared;
    }
}
