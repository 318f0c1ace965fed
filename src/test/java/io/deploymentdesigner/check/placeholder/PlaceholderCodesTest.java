package io.deploymentdesigner.check.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Message;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaceholderCodesTest {
    @Test
    void everyCodeThatCanBeFoundIsExplainedInBothLanguages() {
        Set<String> found = ResourceBundle.getBundle(Findings.BUNDLE, Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("PH"))
                .map(key -> key.substring(0, 5))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found, new TreeSet<>(PlaceholderCodes.all()));
        for (String code : PlaceholderCodes.all()) {
            for (Message message :
                    List.of(PlaceholderCodes.title(code), PlaceholderCodes.why(code), PlaceholderCodes.cure(code))) {
                assertTrue(!message.text(Locale.ENGLISH).isBlank(), code);
                assertTrue(message.text(Locale.SIMPLIFIED_CHINESE).codePoints().anyMatch(c -> c > 0x3000), code);
            }
        }
        assertTrue(PlaceholderCodes.cure("PH007").text(Locale.ENGLISH).endsWith("envsubst '${A} ${B}'."));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (String bundle : List.of(
                Findings.BUNDLE,
                "io.deploymentdesigner.check.whatif.messages",
                "io.deploymentdesigner.fx.variables.messages")) {
            Set<String> english = ResourceBundle.getBundle(bundle, Locale.ROOT).keySet();
            Set<String> chinese =
                    ResourceBundle.getBundle(bundle, Locale.SIMPLIFIED_CHINESE).keySet();
            assertEquals(new TreeSet<>(english), new TreeSet<>(chinese), bundle);
        }
    }
}
