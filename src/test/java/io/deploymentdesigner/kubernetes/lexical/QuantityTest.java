package io.deploymentdesigner.kubernetes.lexical;

import static io.deploymentdesigner.kubernetes.lexical.NamesTest.assertKinds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "500m, 500m",
        "0.5, 500m",
        "1000m, 1",
        "1024Ki, 1Mi",
        "1536Mi, 1536Mi",
        "1e3, 1e3",
        "12e2, 1200",
        "1E, 1E",
        "-0, 0",
        ".5, 500m",
        "5., 5",
        "+1, 1",
        "m, 0",
        "., 0",
        "e3, 0",
        "1 , 1",
        "0.5Ki, 512",
        "1023Ki, 1023Ki",
        "0.0000000001, 1n",
        "10Ei, 9223372036854775807"
    })
    void readsAndWrites(String text, String canonical) {
        assertEquals(canonical, quantity(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 Gi", "50%", "1,5", "1.2.3", "0x10"})
    void badForm(String text) {
        assertKinds(Quantity.violations(text), Kind.QUANTITY_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1K", "--1", "1MM", "1e", "1Gi5", "1Mm"})
    void badSuffix(String text) {
        assertKinds(Quantity.violations(text), Kind.QUANTITY_SUFFIX);
    }

    @Test
    void comparesByAmount() {
        assertEquals(quantity("1Ki"), quantity("1024"));
        assertTrue(quantity("1Gi").compareTo(quantity("1G")) > 0);
        assertTrue(quantity("100m").compareTo(quantity("0.2")) < 0);
        assertEquals("1", quantity("600m").plus(quantity("400m")).toString());
    }

    @Test
    void roundsUpToMilli() {
        assertEquals("1m", quantity("0.0001").roundedToMilli().toString());
        assertEquals("-1m", quantity("-0.0001").roundedToMilli().toString());
        assertEquals(1_500, quantity("1.5").milliValue());
        assertEquals(Long.MIN_VALUE, quantity("1Ei").milliValue());
    }

    @Test
    void wholeAndMultiple() {
        assertTrue(quantity("2000m").isInteger());
        assertFalse(quantity("1.5").isInteger());
        assertTrue(quantity("4Mi").isMultipleOf(quantity("2Mi")));
        assertFalse(quantity("3Mi").isMultipleOf(quantity("2Mi")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2000000000", "-1e-2000000000", "1e99999999999"})
    void hostileExponentsAreOnlyGreatOrSmall(String text) {
        assertFalse(quantity(text).sign() == 0);
    }

    @Test
    void hostileLengthsAreOnlyGreat() {
        assertTrue(quantity("9".repeat(2_000_000)).compareTo(quantity("9Ei")) > 0);
        assertTrue(quantity("0." + "0".repeat(2_000_000) + "1").sign() > 0);
    }

    @Test
    void intOrString() {
        assertEquals(3, new IntOrString.Text("25%").scaled(10, true));
        assertEquals(2, new IntOrString.Text("25%").scaled(10, false));
        assertEquals(7, new IntOrString.Int(7).scaled(10, true));
        assertEquals(0, new IntOrString.Text("5").scaled(10, true));
    }

    private static Quantity quantity(String text) {
        return Objects.requireNonNull(Quantity.parse(text), text);
    }
}
