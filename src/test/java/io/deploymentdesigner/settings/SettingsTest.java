package io.deploymentdesigner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsRead() throws IOException {
        SettingsFile file = new ConfigFolder(folder.resolve("new")).settings();
        Settings settings = Settings.DEFAULTS
                .with(Settings.APPEARANCE, "dark")
                .with(Settings.ZOOM, 125)
                .with(Settings.MUTED_CODES, List.of("P05", "C02"))
                .with(Setting.flag("drawer.open", true), false)
                .with(Setting.text("tool", ""), "envsubst:'${项目} ${B}'");
        file.save(settings);
        assertEquals(settings, file.load());
        assertEquals(125, file.load().value(Settings.ZOOM));
        assertFalse(file.load().value(Setting.flag("drawer.open", true)));
    }

    @Test
    void equalSettingsAreEqualFilesAndNothingElseIsLeftBehind() throws IOException {
        SettingsFile file = new ConfigFolder(folder).settings();
        file.save(Settings.DEFAULTS.with(Settings.ZOOM, 90).with(Settings.LANGUAGE, "zh"));
        String first = Files.readString(file.path());
        file.save(Settings.DEFAULTS.with(Settings.LANGUAGE, "zh").with(Settings.ZOOM, 90));
        assertEquals(first, Files.readString(file.path()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file.path()), files.toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"zoom, 9000", "zoom, large", "appearance, pink", "language, fr", "drawer.open, perhaps"})
    void aValueThatMakesNoSenseCountsAsNotRemembered(String key, String value) {
        Settings settings = new Settings(Map.of(key, value));
        assertEquals(100, settings.value(Settings.ZOOM));
        assertEquals("system", settings.value(Settings.APPEARANCE));
        assertEquals("system", settings.value(Settings.LANGUAGE));
        assertEquals(true, settings.value(Setting.flag("drawer.open", true)));
    }

    @Test
    void aFileThatCannotBeReadIsNotInTheWay() throws IOException {
        SettingsFile file = new ConfigFolder(folder).settings();
        assertEquals(Settings.DEFAULTS, file.load());
        Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 61, 10});
        assertEquals(Settings.DEFAULTS, file.load());
        Files.writeString(file.path(), "zoom=\\u12");
        assertEquals(Settings.DEFAULTS, file.load());
        Files.delete(file.path());
        Files.createDirectory(file.path());
        assertEquals(Settings.DEFAULTS, file.load());
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        assertThrows(
                IOException.class, () -> new ConfigFolder(blocked).settings().save(Settings.DEFAULTS));
    }

    @Test
    void whatAnotherVersionWroteIsKept() throws IOException {
        SettingsFile file = new ConfigFolder(folder).settings();
        Files.writeString(file.path(), "from-the-future = 7\n");
        file.save(file.load().with(Settings.ZOOM, 110));
        assertEquals("7", file.load().entries().get("from-the-future"));
    }

    @Test
    void theFileOpenedLastComesFirstOnceOnlyAndTheListStaysShort() {
        Settings settings = Settings.DEFAULTS;
        for (int i : IntStream.range(0, 20).toArray()) {
            settings = settings.opened(folder.resolve("部署 " + i + ".yaml"));
        }
        settings = settings.opened(folder.resolve("部署 15.yaml"));
        assertEquals(12, settings.recentFiles().size());
        assertEquals(folder.resolve("部署 15.yaml"), settings.recentFiles().getFirst());
        assertEquals(12, settings.recentFiles().stream().distinct().count());
        assertEquals(
                11,
                settings.forgotten(folder.resolve("部署 15.yaml")).recentFiles().size());
    }
}
