package io.deploymentdesigner.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that is remembered, as it stands in the file: a value that an older or newer version wrote is kept even
 * if this one does not know it.
 *
 * @param entries the file's keys and texts
 */
public record Settings(Map<String, String> entries) {
    /** {@code system}, {@code light} or {@code dark}. */
    public static final Setting<String> APPEARANCE = Setting.word("appearance", "system", "light", "dark");
    /** {@code system}, {@code en} or {@code zh}. */
    public static final Setting<String> LANGUAGE = Setting.word("language", "system", "en", "zh");
    /** Size of everything, in percent. */
    public static final Setting<Integer> ZOOM = Setting.number("zoom", 100, 50, 300);
    /** The release whose API server is asked. */
    public static final Setting<String> KUBERNETES_VERSION = Setting.text("kubernetes-version", "1.36");
    /** The addresses that the cluster gives to Services, as the command line's {@code --service-cidr} takes them. */
    public static final Setting<String> SERVICE_CIDR = Setting.text("service-cidr", "10.0.0.0/24");
    /** Codes of findings that are not shown. */
    public static final Setting<List<String>> MUTED_CODES = Setting.lines("muted-codes");

    /** The mesh the pods live in, as the command line's {@code --mesh} names it. */
    public static final Setting<String> MESH_MODE = Setting.text("mesh-mode", "none");
    /** The Pod Security level the namespace enforces. */
    public static final Setting<String> POD_SECURITY = Setting.text("pod-security", "privileged");
    /** Whether the namespace carries the mesh's label. */
    public static final Setting<Boolean> NAMESPACE_LABEL = Setting.flag("namespace-label", true);

    private static final Setting<List<String>> RECENT = Setting.lines("recent-files");
    private static final int MOST_RECENT = 12;

    /** Nothing remembered: every setting has its default. */
    public static final Settings DEFAULTS = new Settings(Map.of());

    /** Copies the entries. */
    public Settings {
        entries = Map.copyOf(entries);
    }

    /** The value of a setting; its default where nothing readable is remembered. */
    public <T> T value(Setting<T> setting) {
        return Optional.ofNullable(entries.get(setting.key()))
                .flatMap(setting.read())
                .orElse(setting.fallback());
    }

    /** These settings with another value of one of them. */
    public <T> Settings with(Setting<T> setting, T value) {
        Map<String, String> changed = new TreeMap<>(entries);
        changed.put(setting.key(), setting.write().apply(value));
        return new Settings(changed);
    }

    /** The files of last time, the newest first; whether they still exist is not asked. */
    public List<Path> recentFiles() {
        List<Path> files = new ArrayList<>();
        for (String line : value(RECENT)) {
            try {
                files.add(Path.of(line));
            } catch (InvalidPathException _) {
                // written by hand, or on another system: not a file here
            }
        }
        return List.copyOf(files);
    }

    /** These settings after a file was opened or saved: it comes first, and the list stays short. */
    public Settings opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<String> files = new ArrayList<>(List.of(absolute.toString()));
        recentFiles().stream()
                .filter(other -> !other.equals(absolute))
                .limit(MOST_RECENT - 1)
                .forEach(other -> files.add(other.toString()));
        return with(RECENT, files);
    }

    /** These settings without a file that is not there any more. */
    public Settings forgotten(Path file) {
        return with(
                RECENT,
                recentFiles().stream()
                        .filter(other -> !other.equals(file))
                        .map(Path::toString)
                        .toList());
    }
}
