package io.deploymentdesigner.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds what is remembered.
 *
 * @param path the program's own folder, which may not exist yet
 */
public record ConfigFolder(Path path) {
    private static final String NAME = "deployment-designer";

    /** The folder of the user who runs the program. */
    public static ConfigFolder ofUser() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * Where a system keeps such things: {@code %APPDATA%} on Windows, {@code ~/Library/Application Support} on macOS,
     * {@code $XDG_CONFIG_HOME} or {@code ~/.config} elsewhere (XDG Base Directory Specification: a relative path there
     * is to be ignored).
     */
    static ConfigFolder of(String system, Map<String, String> environment, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return new ConfigFolder(absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                    .resolve(NAME));
        }
        if (lower.startsWith("mac")) {
            return new ConfigFolder(home.resolve("Library/Application Support").resolve(NAME));
        }
        return new ConfigFolder(absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                .resolve(NAME));
    }

    private static Path absolute(@Nullable String named, Path fallback) {
        return named != null && !named.isBlank() && Path.of(named).isAbsolute() ? Path.of(named) : fallback;
    }

    /** The file of the settings. */
    public SettingsFile settings() {
        return new SettingsFile(path.resolve("settings.properties"));
    }

    /** The texts that were not saved. */
    public Drafts drafts() {
        return new Drafts(path.resolve("drafts"));
    }

    /** What is remembered of single documents. */
    public DocumentSettings documents() {
        return new DocumentSettings(path.resolve("documents"));
    }

    /** The user's own templates. */
    public Path templates() {
        return path.resolve("templates");
    }
}
