package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files of one volume that stand in each other's way: the same path, or one path inside another. A simple volume is
 * warned of once, a projected one for each pair. Source: {@code warningsForOverlappingVirtualPaths}.
 */
final class PathOverlaps {
    private PathOverlaps() {}

    static void check(Field volume, Findings findings) {
        for (String type : List.of("configMap", "secret", "downwardAPI")) {
            overlaps(paths(volume.get(type)).toList()).stream().limit(1).forEach(pair -> warn(pair, findings));
        }
        List<Field> projected = volume.get("projected", "sources").items().stream()
                .flatMap(PathOverlaps::projectedPaths)
                .toList();
        overlaps(projected).forEach(pair -> warn(pair, findings));
    }

    private record Pair(Field later, Field earlier) {}

    private static Stream<Field> projectedPaths(Field source) {
        Stream<Field> items = Stream.of("configMap", "secret", "downwardAPI")
                .map(source::get)
                .filter(Field::exists)
                .limit(1)
                .flatMap(PathOverlaps::paths);
        Field token = source.get("serviceAccountToken", "path");
        return token.exists() ? Stream.concat(items, Stream.of(token)) : items;
    }

    private static Stream<Field> paths(Field source) {
        return source.get("items").items().stream().map(item -> item.get("path"));
    }

    private static List<Pair> overlaps(List<Field> paths) {
        List<Pair> pairs = new ArrayList<>();
        for (int later = 0; later < paths.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (overlap(trimmed(paths.get(later)), trimmed(paths.get(earlier)))) {
                    pairs.add(new Pair(paths.get(later), paths.get(earlier)));
                }
            }
        }
        return pairs;
    }

    private static boolean overlap(String one, String other) {
        return !one.equals("/") && !other.equals("/") && (one.startsWith(other) || other.startsWith(one));
    }

    private static String trimmed(Field path) {
        return path.text().replaceAll("/+$", "") + "/";
    }

    private static void warn(Pair pair, Findings findings) {
        findings.warning(
                        pair.later(),
                        "paths.overlap",
                        pair.later().text(),
                        pair.earlier().text())
                .path("");
    }
}
