package io.deploymentdesigner.check.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.reading.ProxyTimes;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeshCheckTest {
    static Stream<String> codes() {
        return IntStream.rangeClosed(1, 16).mapToObj(number -> String.format(Locale.ROOT, "I%02d", number));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theExampleBeforeHasTheFindingAndTheOneAfterHasNot(String code) throws IOException {
        assertTrue(found(example(code + "-before")).contains(code), () -> code + " is not found");
        assertFalse(found(example(code + "-after")).contains(code), () -> code + " is a false alarm");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everySentenceStandsInBothLanguages(String code) throws IOException {
        for (Diagnostic each : check(example(code + "-before"), null)) {
            assertFalse(
                    each.message().text(Locale.ENGLISH).equals(each.message().text(Locale.SIMPLIFIED_CHINESE)));
            each.fixes()
                    .forEach(fix -> assertFalse(
                            fix.title().text(Locale.ENGLISH).equals(fix.title().text(Locale.SIMPLIFIED_CHINESE))));
        }
    }

    @Test
    void withoutAMeshThereIsNothingToSayButAMisplacedSwitch() throws IOException {
        for (String code : codes().toList()) {
            List<String> found = check(example(code + "-before"), MeshSettings.NONE).stream()
                    .map(Diagnostic::code)
                    .toList();
            assertEquals(code.equals("I07") ? List.of("I07") : List.of(), found);
        }
    }

    private static List<String> found(String yaml) {
        return check(yaml, null).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> check(String yaml, @org.jspecify.annotations.Nullable MeshSettings settings) {
        List<Field> all =
                YamlReader.read(yaml).documents().stream().map(Field::root).toList();
        MeshSettings mesh = settings == null ? MeshExample.settings(yaml) : settings;
        return MeshCheck.check(all.getFirst(), mesh, all, ProxyTimes.USUAL);
    }

    private static String example(String name) throws IOException {
        try (InputStream in = MeshCheckTest.class.getResourceAsStream("examples/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
