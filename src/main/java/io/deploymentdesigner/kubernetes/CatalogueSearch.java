package io.deploymentdesigner.kubernetes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds fields by words. */
final class CatalogueSearch {
    private static final int NOWHERE = 9;

    private final List<String> words;

    private CatalogueSearch(List<String> words) {
        this.words = words;
    }

    private record Hit(CatalogueEntry entry, int rank) {}

    static CatalogueSearch of(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return new CatalogueSearch(
                List.of(words).stream().filter(word -> !word.isEmpty()).toList());
    }

    List<CatalogueEntry> among(List<CatalogueEntry> entries) {
        List<Hit> hits = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            int rank = rank(entry);
            if (rank < NOWHERE) {
                hits.add(new Hit(entry, rank));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank)
                .thenComparingLong(hit -> depth(hit.entry().path())));
        return hits.stream().map(Hit::entry).toList();
    }

    /** The rank of the word that fits worst, so that every word must stand somewhere. */
    private int rank(CatalogueEntry entry) {
        String name = entry.field().name().toLowerCase(Locale.ROOT);
        String path = entry.path().toLowerCase(Locale.ROOT);
        return words.stream()
                .mapToInt(word -> rank(word, name, path, entry.field()))
                .max()
                .orElse(NOWHERE);
    }

    private static int rank(String word, String name, String path, CatalogueField field) {
        if (name.equals(word)) {
            return 0;
        }
        if (name.startsWith(word)) {
            return 1;
        }
        if (name.contains(word)) {
            return 2;
        }
        if (path.contains(word)) {
            return 3;
        }
        return field.description().toLowerCase(Locale.ROOT).contains(word) ? 4 : NOWHERE;
    }

    private static long depth(String path) {
        return path.chars().filter(c -> c == '.').count();
    }
}
