package io.deploymentdesigner.fx.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThirdPartyTest {
    /** The build writes {@code group:artifact:version} of every jar that ships, one a line. */
    private static Set<String> shippedJars() throws IOException {
        try (var in = Objects.requireNonNull(ThirdPartyTest.class.getResourceAsStream("/shipped-jars.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("[\\w.-]+:[\\w.-]+:jar:.*"))
                    .map(line -> line.split(":")[1] + " " + versionOf(line))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The last word but the scope: a classifier may stand before it. */
    private static String versionOf(String line) {
        String[] words = line.split(" ")[0].split(":");
        return words[words.length - 2];
    }

    @Test
    void everyJarThatShipsIsToldWithItsVersion() throws IOException {
        Set<String> told = ThirdParty.all().stream()
                .filter(part -> !part.jar().equals("-"))
                .map(part -> part.jar() + " " + part.version())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(shippedJars(), told);
    }

    @Test
    void everyLicenceHasItsText() {
        for (ThirdParty part : ThirdParty.all()) {
            assertTrue(part.text().length() > 1000, part.name());
            assertFalse(part.licence().isBlank(), part.name());
        }
        assertTrue(ThirdParty.ownLicence().contains("Apache License"));
    }
}
