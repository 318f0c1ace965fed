package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the scalars of a template that placeholders fill; parts of the tree without any are not entered. */
final class FilledScalars {
    private final Substitution substitution;
    private final List<Replacement> replacements;
    private final List<FilledScalar> found = new ArrayList<>();

    private FilledScalars(Substitution substitution) {
        this.substitution = substitution;
        this.replacements = substitution.replacements();
    }

    /** In the order of the text. */
    static List<FilledScalar> of(YamlStream template, Substitution substitution) {
        FilledScalars scalars = new FilledScalars(substitution);
        template.documents().forEach(scalars::document);
        return scalars.found;
    }

    private void document(YamlDocument document) {
        YamlNode root = document.root();
        if (root != null) {
            object(document.index(), root, YamlPath.ROOT);
        }
    }

    /** A manifest, or an item of a List, which is one too. */
    private void object(int document, YamlNode root, YamlPath at) {
        String kind = kind(root);
        FieldPlaces places = FieldPlaces.of(kind);
        boolean list = "List".equals(kind);
        if (list && root instanceof YamlMapping mapping && mapping.get("items") instanceof YamlSequence items) {
            for (int i = 0; i < items.items().size(); i++) {
                object(document, items.items().get(i).value(), at.key("items").index(i));
            }
        } else {
            new Walk(document, places, at).node(root, YamlPath.ROOT, false);
        }
    }

    private static @Nullable String kind(YamlNode root) {
        if (!(root instanceof YamlMapping mapping)) {
            return null;
        }
        String unnamed = mapping.entry("apiVersion") == null ? null : "";
        return mapping.get("kind") instanceof YamlScalar scalar ? scalar.value() : unnamed;
    }

    private List<Replacement> inside(TextRange range) {
        int from = firstFrom(range.start());
        int to = from;
        while (to < replacements.size()
                && replacements.get(to).placeholder().range().end() <= range.end()) {
            to++;
        }
        return replacements.subList(from, to);
    }

    private boolean isFilled(TextRange range) {
        int first = firstFrom(range.start());
        return first < replacements.size()
                && replacements.get(first).placeholder().range().end() <= range.end();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = replacements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (replacements.get(middle).placeholder().range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Goes through one object; paths for the catalogue begin at it, paths of findings at the document. */
    private final class Walk {
        private final int document;
        private final FieldPlaces places;
        private final YamlPath base;

        Walk(int document, FieldPlaces places, YamlPath base) {
            this.document = document;
            this.places = places;
            this.base = base;
        }

        void node(YamlNode node, YamlPath path, boolean flow) {
            switch (node) {
                case YamlScalar scalar -> scalar(scalar, path, places.at(path), flow);
                case YamlMapping mapping ->
                    mapping.entries().forEach(entry -> entry(entry, path, flow || mapping.flow()));
                case YamlSequence sequence -> {
                    for (int i = 0; i < sequence.items().size(); i++) {
                        YamlNode item = sequence.items().get(i).value();
                        if (isFilled(item.range())) {
                            node(item, path.index(i), flow || sequence.flow());
                        }
                    }
                }
                case YamlAlias alias -> {
                    // a reference holds no placeholder
                }
            }
        }

        private void entry(YamlEntry entry, YamlPath path, boolean flow) {
            if (!isFilled(entry.key().range()) && !isFilled(entry.value().range())) {
                return;
            }
            YamlPath own = entry.name() == null ? path : path.key(entry.name());
            if (entry.key() instanceof YamlScalar key) {
                scalar(key, own, FieldPlace.KEY, flow);
            }
            if (isFilled(entry.value().range())) {
                node(entry.value(), own, flow);
            }
        }

        private void scalar(YamlScalar scalar, YamlPath path, FieldPlace place, boolean flow) {
            List<Replacement> own = inside(scalar.range());
            if (!own.isEmpty()) {
                Pieces pieces = Pieces.of(substitution, scalar.range(), own);
                found.add(new FilledScalar(document, base.plus(path), place, scalar, flow, pieces, List.copyOf(own)));
            }
        }
    }
}
