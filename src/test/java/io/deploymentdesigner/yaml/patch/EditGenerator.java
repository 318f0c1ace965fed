package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Thinks of random edits that a form could make of a document: what they name is there, or can be. */
final class EditGenerator {
    private static final List<String> VALUES = List.of(
            "3",
            "app",
            "yes",
            "1.10",
            "",
            "a: b",
            " x ",
            "# x",
            "- y",
            "名字：值",
            "😀",
            "${CI_COMMIT_TAG}",
            "v${X}-1",
            "two\nlines",
            "end\n",
            "keep\n\n",
            "it's \"q\"",
            "0o17",
            "2024-01-01",
            "null",
            "C:\\dir",
            "tab\tx",
            "nel\u0085x",
            "[a]",
            "{b}",
            "*a",
            "x: ");
    private static final List<String> FRAGMENTS = List.of(
            "x",
            "\"5\"",
            "",
            "{}",
            "[]",
            "[a, b]",
            "{a: 1}",
            "a: 1\nb:\n  c: 2",
            "- a\n- b: 1\n  c: 2",
            "# n1.\na: 1",
            "httpGet:\n  path: /x # n2.\n  port: ${P}",
            "a: |\n  x\n  y",
            "|-\n  one\n  two",
            "- |\n  keep\n- z",
            "a:\n- 1\n- 2\n",
            "\"long\n  text\"");

    private final Random random;

    EditGenerator(Random random) {
        this.random = random;
    }

    /** A place of a document. */
    private record Spot(YamlPath path, YamlNode node, int size) {}

    /** An edit that fits the document, null where it holds nothing. */
    @Nullable
    YamlEdit next(YamlDocument document) {
        List<Spot> spots = new ArrayList<>();
        if (document.root() == null) {
            return new YamlEdit.SetScalar(YamlPath.parse("first.field"), value(), type());
        }
        collect(YamlPath.ROOT, document.root(), spots);
        Spot spot = spots.get(random.nextInt(spots.size()));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new YamlEdit.SetScalar(child(spot), value(), type());
            case 3 -> new YamlEdit.SetYaml(child(spot), fragment());
            case 4, 5 -> add(spot);
            case 6, 7 -> spot.path().steps().isEmpty() ? null : new YamlEdit.Remove(spot.path());
            case 8 -> rename(spot);
            default -> move(spots);
        };
    }

    private void collect(YamlPath path, YamlNode node, List<Spot> spots) {
        switch (node) {
            case YamlMapping mapping -> {
                spots.add(new Spot(path, node, mapping.entries().size()));
                for (YamlEntry entry : mapping.entries()) {
                    if (entry.name() != null && entry.equals(mapping.entry(entry.name()))) {
                        collect(path.key(entry.name()), entry.value(), spots);
                    }
                }
            }
            case YamlSequence sequence -> {
                spots.add(new Spot(path, node, sequence.items().size()));
                for (int i = 0; i < sequence.items().size(); i++) {
                    collect(path.index(i), sequence.items().get(i).value(), spots);
                }
            }
            default -> spots.add(new Spot(path, node, -1));
        }
    }

    /** The spot itself where it is a scalar, mostly something new in it where it is a collection. */
    private YamlPath child(Spot spot) {
        if (random.nextInt(4) == 0 || spot.size() < 0) {
            return spot.path();
        }
        YamlPath inside = spot.node() instanceof YamlMapping
                ? spot.path().key(pick(List.of("fresh", "a.b/c", "yes", "新")))
                : spot.path().index(spot.size());
        return random.nextInt(4) == 0 ? inside.key("deep").index(0).key("er") : inside;
    }

    private @Nullable YamlEdit add(Spot spot) {
        return switch (spot.node()) {
            case YamlSequence sequence ->
                new YamlEdit.AddItem(spot.path(), random.nextInt(spot.size() + 2), fragment());
            case YamlMapping mapping -> new YamlEdit.AddItem(spot.path().key("list"), 0, fragment());
            default -> new YamlEdit.SetScalar(spot.path(), value(), type());
        };
    }

    private @Nullable YamlEdit rename(Spot spot) {
        boolean key = !spot.path().steps().isEmpty() && spot.path().steps().getLast() instanceof YamlPath.Key;
        return key ? new YamlEdit.RenameKey(spot.path(), pick(List.of("renamed", "on", "x.y/z", "键", "${R}"))) : null;
    }

    private @Nullable YamlEdit move(List<Spot> spots) {
        List<Spot> sequences = spots.stream()
                .filter(spot -> spot.node() instanceof YamlSequence && spot.size() > 1)
                .toList();
        if (sequences.isEmpty()) {
            return null;
        }
        Spot spot = sequences.get(random.nextInt(sequences.size()));
        return new YamlEdit.MoveItem(spot.path(), random.nextInt(spot.size()), random.nextInt(spot.size()));
    }

    private String value() {
        return pick(VALUES);
    }

    private String fragment() {
        return pick(FRAGMENTS);
    }

    private ValueType type() {
        return random.nextInt(5) == 0 ? ValueType.INT_OR_STRING : ValueType.STRING;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
