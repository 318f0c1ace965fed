package io.deploymentdesigner.check.server.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The examples of the rules, from {@code examples.txt}: {@code CODE PLACE [VERSION]}, then the lines of each. */
public final class RuleExamples {
    private RuleExamples() {}

    /** The example of a code; empty where no manifest can show it. */
    public static Optional<RuleExample> of(String code) {
        return Optional.ofNullable(Read.ALL.get(code));
    }

    /** Read when first asked for. */
    private static final class Read {
        static final Map<String, RuleExample> ALL = read();

        private static Map<String, RuleExample> read() {
            Map<String, RuleExample> examples = new LinkedHashMap<>();
            for (List<String> block : blocks()) {
                String[] head = block.getFirst().split(" ", 3);
                String version = head.length > 2 ? head[2] : "";
                examples.put(head[0], new RuleExample(head[0], head[1], version, block.subList(1, block.size())));
            }
            return examples;
        }

        private static List<List<String>> blocks() {
            var stream = Objects.requireNonNull(RuleExamples.class.getResourceAsStream("examples.txt"));
            List<List<String>> blocks = new ArrayList<>();
            try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.lines().forEach(line -> {
                    if (Character.isLetter(line.charAt(0))) {
                        blocks.add(new ArrayList<>());
                    }
                    blocks.getLast().add(line);
                });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return blocks;
        }
    }
}
