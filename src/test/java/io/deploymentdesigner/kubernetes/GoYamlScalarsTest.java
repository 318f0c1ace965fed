package io.deploymentdesigner.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoYamlScalarsTest {
    @ParameterizedTest
    @CsvSource({
        "y, Bool, true",
        "No, Bool, false",
        "tRUE, Text, tRUE",
        "t, Text, t",
        "~, Null, null",
        "1.10, Real, 1.1",
        "3.0, Real, 3",
        "1e2, Real, 100",
        "553640e6, Real, 553640000000",
        "1e21, Real, 1e+21",
        "1.5e-7, Real, 1.5e-7",
        "00012345, Int, 5349",
        "08, Real, 8",
        "0o17, Int, 15",
        "0b101, Int, 5",
        "0x1F, Int, 31",
        "+3, Int, 3",
        "1_000, Int, 1000",
        ".5, Real, 0.5",
        "5., Real, 5",
        "1:30, Text, 1:30",
        "1e, Text, 1e",
        "1.2.3, Text, 1.2.3",
        "1e400, Text, 1e400",
        "2024-01-31, Text, 2024-01-31",
        "18446744073709551615, Int, 18446744073709551615",
        "18446744073709551616, Real, 18446744073709552000",
        ".nan, Real, NaN",
        "nginx:1.27, Text, nginx:1.27"
    })
    void readsPlainScalarsAsTheClusterDoes(String text, String kind, String json) {
        GoScalar scalar = GoYamlScalars.resolvePlain(text);

        assertEquals(kind, scalar.getClass().getSimpleName());
        assertEquals(json, scalar.json());
    }
}
