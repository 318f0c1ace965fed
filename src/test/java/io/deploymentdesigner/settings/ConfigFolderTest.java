package io.deploymentdesigner.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {
    private static final Path HOME = Path.of("/home/li").toAbsolutePath();

    @Test
    void linuxFollowsXdgUnlessItIsRelative() {
        String elsewhere = HOME.resolve("cfg").toString();
        assertEquals(HOME.resolve(".config/deployment-designer"), folder("Linux", Map.of()));
        assertEquals(HOME.resolve("cfg/deployment-designer"), folder("Linux", Map.of("XDG_CONFIG_HOME", elsewhere)));
        assertEquals(HOME.resolve(".config/deployment-designer"), folder("Linux", Map.of("XDG_CONFIG_HOME", "cfg")));
        assertEquals(HOME.resolve(".config/deployment-designer"), folder("Linux", Map.of("XDG_CONFIG_HOME", "")));
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        String roaming = HOME.resolve("Roaming").toString();
        assertEquals(HOME.resolve("Roaming/deployment-designer"), folder("Windows 11", Map.of("APPDATA", roaming)));
        assertEquals(HOME.resolve("AppData/Roaming/deployment-designer"), folder("Windows 11", Map.of()));
        assertEquals(
                HOME.resolve("Library/Application Support/deployment-designer"),
                folder("Mac OS X", Map.of("XDG_CONFIG_HOME", roaming)));
    }

    private static Path folder(String system, Map<String, String> environment) {
        return ConfigFolder.of(system, environment, HOME).path();
    }
}
