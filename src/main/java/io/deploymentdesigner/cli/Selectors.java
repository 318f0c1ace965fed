package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Selectors of items in the paths of a command: {@code containers[name=app]} must find one, and never makes one. */
final class Selectors {
    private Selectors() {}

    /** What is said of the first selector of a path that finds no item; empty where all find theirs. */
    static Optional<Message> missing(YamlDocument document, YamlPath path) {
        Field field = Field.root(document);
        for (YamlPath.Step step : path.steps()) {
            if (step instanceof YamlPath.Where where && !finds(where, field)) {
                return Optional.of(sentence(where, field));
            }
            field = field.at(new YamlPath(List.of(step)));
        }
        return Optional.empty();
    }

    private static boolean finds(YamlPath.Where where, Field list) {
        return list.items().stream()
                .anyMatch(item -> item.get(where.field()).text().equals(where.value()));
    }

    private static Message sentence(YamlPath.Where where, Field list) {
        String there = list.items().stream()
                .map(item -> item.get(where.field()).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return there.isEmpty()
                ? Message.of(Terminal.BUNDLE, "edit.noItem.none", list.path(), where.field(), where.value())
                : Message.of(Terminal.BUNDLE, "edit.noItem", list.path(), where.field(), where.value(), there);
    }
}
