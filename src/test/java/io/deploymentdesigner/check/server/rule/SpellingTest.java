package io.deploymentdesigner.check.server.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingTest {
    @Test
    void saysWhatIsWrongAndWhatWouldBeRight() {
        Violation violation = LabelSyntax.value("feature/login").getFirst();
        assertEquals(
                "\"feature/login\" is no label value. It takes letters, digits, \"-\", \"_\" and \".\", with a letter or"
                        + " digit at both ends, or nothing at all.",
                Spelling.message("feature/login", violation).text(Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Violation.Kind.class)
    void everyViolationHasASentenceInBothLanguages(Violation.Kind kind) {
        Violation violation = Violation.of(kind, 63, 255);
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            String sentence = Spelling.message("x", violation).text(locale);
            assertFalse(sentence.isBlank() || sentence.contains("{"), sentence);
        }
    }
}
