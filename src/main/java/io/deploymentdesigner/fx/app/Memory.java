package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.fx.desk.Appearance;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Looks;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodSecurityLevel;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.ServiceRanges;
import io.deploymentdesigner.settings.Setting;
import io.deploymentdesigner.settings.Settings;
import io.deploymentdesigner.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Carries language, appearance and zoom from one start to the next, and the files of last time. */
final class Memory implements Recent {
    private static final int PERCENT = 100;

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    Memory(SettingsFile file) {
        this.file = file;
        this.settings = new ReadOnlyObjectWrapper<>(file.load());
    }

    /** What is remembered now. */
    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** Language, appearance and zoom of last time; the language is {@code asked} where that was the system's. */
    Looks looks(Locale asked) {
        Settings now = settings.get();
        Looks looks = new Looks();
        looks.locale().set(locale(asked));
        looks.appearance().set(Appearance.valueOf(now.value(Settings.APPEARANCE).toUpperCase(Locale.ROOT)));
        looks.zoom().set(now.value(Settings.ZOOM) / (double) PERCENT);
        return looks;
    }

    private Locale locale(Locale asked) {
        return switch (settings.get().value(Settings.LANGUAGE)) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            default -> asked;
        };
    }

    /** Remembers what is checked on a desk when it changes. */
    void attend(Desk desk) {
        desk.options().addListener((o, old, it) -> keep(it));
    }

    /** Remembers how the windows speak and look. */
    void keep(Looks looks) {
        keep(Settings.LANGUAGE, looks.locale().get().getLanguage());
        keep(Settings.APPEARANCE, looks.appearance().get().word());
        keep(Settings.ZOOM, (int) Math.round(looks.zoom().get() * PERCENT));
    }

    /** What is checked, as it was last time. */
    CheckOptions options() {
        Settings now = settings.get();
        return CheckOptions.DEFAULT
                .with(server(now))
                .withMuted(Set.copyOf(now.value(Settings.MUTED_CODES)))
                .with(mesh(now));
    }

    /** The API server of last time; the usual one where another version wrote what this one does not know. */
    private static ApiServer server(Settings now) {
        return new ApiServer(
                KubernetesVersion.parse(now.value(Settings.KUBERNETES_VERSION)).orElse(KubernetesVersion.DEFAULT),
                ServiceRanges.parse(now.value(Settings.SERVICE_CIDR)).orElse(ServiceRanges.DEFAULT));
    }

    /** The mesh of last time; no mesh where another version wrote a word that this one does not know. */
    private static MeshSettings mesh(Settings now) {
        return MeshSettings.of(MeshMode.parse(now.value(Settings.MESH_MODE)).orElse(MeshMode.NONE))
                .enforcing(
                        PodSecurityLevel.parse(now.value(Settings.POD_SECURITY)).orElse(PodSecurityLevel.PRIVILEGED))
                .labelled(now.value(Settings.NAMESPACE_LABEL));
    }

    private void keep(CheckOptions options) {
        keep(options.mesh());
        keep(Settings.KUBERNETES_VERSION, options.server().version().toString());
        keep(Settings.SERVICE_CIDR, options.server().services().toString());
        keep(Settings.MUTED_CODES, options.muted().stream().sorted().toList());
    }

    private void keep(MeshSettings mesh) {
        keep(Settings.MESH_MODE, mesh.mode().word());
        keep(Settings.POD_SECURITY, mesh.enforced().word());
        keep(Settings.NAMESPACE_LABEL, mesh.namespaceInjects());
    }

    /** Remembers one setting. */
    <T> void keep(Setting<T> setting, T value) {
        store(settings.get().with(setting, value));
    }

    @Override
    public void opened(Path path) {
        store(settings.get().opened(path));
    }

    @Override
    public void gone(Path file) {
        store(settings.get().forgotten(file.toAbsolutePath().normalize()));
    }

    /** The files of last time, the newest first. */
    List<Path> recent() {
        return settings.get().recentFiles();
    }

    private void store(Settings changed) {
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        try {
            file.save(changed);
        } catch (IOException nothingDependsOnIt) {
            return;
        }
    }
}
