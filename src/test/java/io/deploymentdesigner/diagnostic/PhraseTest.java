package io.deploymentdesigner.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase says what {@link MessageFormat} says, whichever way it takes. */
class PhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "No argument at all.",
                "{0}",
                "{1} before {0}, and {0} again",
                "It''s {0}, isn''t it?",
                "'{0}' is quoted, {0} is not",
                "{0} costs {2}",
                "{2} containers and {3}",
                "{2,choice,0#none|1#one|1<{2} of {0}}",
                "{2,number,000}",
                "{10}",
                "探针 {0} 会在 {1} 之后失败",
            })
    void saysWhatMessageFormatSays(String pattern) {
        Object[] values = {"a {1} b", "it's", 12_345, "three"};
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE, Locale.GERMANY}) {
            String expected = new MessageFormat(pattern, locale).format(values);

            Phrase phrase = Phrase.of(pattern, locale);

            assertThat(phrase.with(values)).isEqualTo(expected);
            assertThat(phrase.with(values)).as("spoken again").isEqualTo(expected);
        }
    }
}
