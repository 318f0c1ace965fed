package io.deploymentdesigner.check.server.cross;

import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the ConfigMaps and Secrets that a pod reads are in the file, where the file has any. X04: none of that name.
 * X05: no such key. X06: a subPath that is no key, so that the mount is an empty directory. What is optional is not
 * asked for.
 *
 * @param vicinity where to look for them
 * @param findings where to tell it
 */
record KeyReferences(Vicinity vicinity, CrossFindings findings) {
    private static final List<String> CONTAINERS = List.of("initContainers", "containers");

    void check(Field pod) {
        for (Field container : containers(pod)) {
            container.get("env").items().forEach(variable -> {
                key("ConfigMap", variable.get("valueFrom", "configMapKeyRef"));
                key("Secret", variable.get("valueFrom", "secretKeyRef"));
            });
            container.get("envFrom").items().forEach(source -> {
                store("ConfigMap", source.get("configMapRef"), "name");
                store("Secret", source.get("secretRef"), "name");
            });
        }
        pod.get("volumes").items().forEach(volume -> {
            files("ConfigMap", volume.get("configMap"), "name");
            files("Secret", volume.get("secret"), "secretName");
            volume.get("projected", "sources").items().forEach(source -> {
                files("ConfigMap", source.get("configMap"), "name");
                files("Secret", source.get("secret"), "name");
            });
        });
        containers(pod).forEach(container -> subPaths(pod, container));
    }

    private static List<Field> containers(Field pod) {
        List<Field> containers = new ArrayList<>();
        CONTAINERS.forEach(list -> containers.addAll(pod.get(list).items()));
        return containers;
    }

    private void key(String kind, Field ref) {
        store(kind, ref, "name").ifPresent(store -> known(store, ref.get("key")));
    }

    private void files(String kind, Field source, String nameField) {
        store(kind, source, nameField)
                .ifPresent(store -> source.get("items").items().forEach(item -> known(store, item.get("key"))));
    }

    /** The store that is meant, if the file has it; where the file has others only, that is told. */
    private Optional<KeyStore> store(String kind, Field ref, String nameField) {
        if (!ref.exists() || ref.get("optional").bool()) {
            return Optional.empty();
        }
        Field name = ref.get(nameField);
        Optional<KeyStore> found = vicinity.store(kind, name.text());
        List<KeyStore> alike = found.isPresent() ? List.of() : vicinity.stores(kind, 2);
        if (!alike.isEmpty() && !name.isEmptyText()) {
            findings.add("X04", Severity.HINT, Stage.NODE, name, rename(name, alike), kind, name.text());
        }
        return found;
    }

    private static List<Fix> rename(Field name, List<KeyStore> alike) {
        return alike.size() == 1 ? List.of(Fixes.setText(name, alike.getFirst().name(), false)) : List.of();
    }

    private void known(KeyStore store, Field key) {
        if (!key.isEmptyText() && !store.keys().contains(key.text())) {
            findings.add(
                    "X05",
                    Severity.WARNING,
                    Stage.NODE,
                    key,
                    keyFix(store, key),
                    store.kind(),
                    store.name(),
                    key.text());
        }
    }

    private static List<Fix> keyFix(KeyStore store, Field key) {
        return store.keys().size() == 1
                ? List.of(Fixes.setText(key, store.keys().iterator().next(), false))
                : List.of();
    }

    private void subPaths(Field pod, Field container) {
        for (Field mount : container.get("volumeMounts").items()) {
            Field subPath = mount.get("subPath");
            String name = mount.get("name").text();
            for (Field volume : subPath.isEmptyText()
                    ? List.<Field>of()
                    : pod.get("volumes").items()) {
                if (volume.get("name").text().equals(name)) {
                    subPath(volume, subPath);
                }
            }
        }
    }

    private void subPath(Field volume, Field subPath) {
        file(volume.get("configMap"), "ConfigMap", "name", subPath);
        file(volume.get("secret"), "Secret", "secretName", subPath);
    }

    private void file(Field source, String kind, String nameField, Field subPath) {
        if (!source.exists()) {
            return;
        }
        List<Field> items = source.get("items").items();
        String name = source.get(nameField).text();
        Optional<KeyStore> store = vicinity.store(kind, name);
        boolean there = items.isEmpty()
                ? store.isEmpty() || store.get().keys().contains(subPath.text())
                : items.stream().anyMatch(item -> item.get("path").text().equals(subPath.text()));
        if (!there) {
            List<Fix> fixes = store.map(each -> keyFix(each, subPath)).orElse(List.of());
            findings.add("X06", Severity.WARNING, Stage.NODE, subPath, fixes, subPath.text(), kind, name);
        }
    }
}
