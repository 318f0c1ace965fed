package io.deploymentdesigner.placeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
    private static final Values VALUES = new Values(
            Map.of("A", "bcdeb", "N", "2", "R", "A", "E", "", "D", "x&y/z", "BAR", "bar", "S", "a*b", "STAR", "*"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "envsubst",
                "envsubst:'${A} ${B}'",
                "envsubst:''",
                "bash",
                "bash:-u",
                "a8m",
                "a8m:'-no-unset -no-empty'",
                "tokens",
                "tokens:'@A@ VERSION'",
                "none",
                "gitlab",
                "runner",
                "kubelet"
            })
    void itsWordNamesItAgain(String word) {
        assertEquals(word, Engine.parse(word).toString());
        assertEquals(Engine.parse(word), Engine.parse(Engine.parse(word).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sed", "bash:-x", "a8m:-q", "", "gitlab:x"})
    void anotherWordIsRefused(String word) {
        assertThrows(IllegalArgumentException.class, () -> Engine.parse(word));
    }

    /** Each right side was printed by bash 5.2 with the same variables. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\u0001',
            value = {
                "${A:1:2} => cd",
                "${A: -2} => eb",
                "${A:0:-1} => bcde",
                "${A:N} => deb",
                "${#A} => 5",
                "${A#*d} => eb",
                "${A%%[c-e]*} => b",
                "${A/b/X} => Xcdeb",
                "${A//b/X} => XcdeX",
                "${A/#b/X} => Xcdeb",
                "${A/%b/X} => bcdeX",
                "${A^} => Bcdeb",
                "${A^^[b-d]} => BCDeB",
                "${A//b/&&} => bbcdebb",
                "${A//b/\\&} => &cde&",
                "${!R} => bcdeb",
                "${X:-${Y:-d}} => d",
                "${X:=z}$X => zz",
                "${E:-d}${E-d}${E:+d}${E+d} => dd",
                "${X:-a\"}b\"c} => a}bc",
                "${D///} => x&yz",
                "${S/\\*/Y} => aYb",
                "$((N+1)) => 3",
                "\\$A \\` \\x => $A ` \\x",
                "${A@U} => BCDEB",
                "${N:+$A\"x\"}|${N:+\"$A\"x}|${N:+${A}\"x\"} => ||bcdebx",
                "${A^^''}${A^\"\"}${A~~$X} => bcdebbcdebBCDEB",
                "${E/*/Y}${E/#/Y}${E//a/Y} => YY",
                "${!STAR}. => .",
                "$((1,N)) => 2",
                "${A}} => bcdeb}"
            })
    void bashFillsEveryForm(String template, String text) {
        assertEquals(text, new Bash(false).substitute(template, VALUES).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${ A }", "${A", "${A.b}", "${X:?no}", "${}", "${A@X}", "${A:}", "${X:}", "$((1/0))", "${!X}"})
    void bashStopsAtWhatItCannotRead(String template) {
        Substitution substitution = new Bash(false).substitute("a: 1\n" + template, VALUES);
        assertTrue(substitution.aborted());
        assertEquals("", substitution.text());
        assertTrue(substitution.faults().stream().anyMatch(SubstitutionFault::aborts));
    }

    @Test
    void setMinusUStopsAtAnUnsetName() {
        assertTrue(new Bash(true).substitute("$NOPE", VALUES).aborted());
        assertTrue(new Bash(true).substitute("$((NOPE + 1))", VALUES).aborted());
        assertEquals("x", new Bash(true).substitute("${NOPE:-x}", VALUES).text());
    }

    @Test
    void commandsAreNeverRun() {
        Substitution substitution = new Bash(false).substitute("$(rm -rf $A) `id` ${X:-$(id)}", VALUES);
        assertEquals("$(rm -rf $A) `id` $(id)", substitution.text());
        assertEquals(
                3,
                substitution.faults().stream()
                        .filter(fault -> fault.kind() == SubstitutionFault.Kind.COMMAND)
                        .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "$BAR - ${BAR}baz => bar - barbaz", "$_ x => $_ x", "${_} x => ${_} x", "${NO-$BAR} => bar",
                "${E:-$BAR} => bar", "${E+hello} => hello", "a${NO:+hello}b => ab", "FOO $$BAR => FOO $BAR",
                "FOO $${BAR} => FOO ${BAR}", "$$$BAR => $bar", "${URL-http://localhost:8080} => http://localhost:8080"
            })
    void a8mKnowsSixForms(String template, String text) {
        assertEquals(text, new A8m(false, false).substitute(template, VALUES).text());
    }

    @Test
    void a8mStopsWhenToldSo() {
        assertTrue(new A8m(true, false).substitute("$NO", VALUES).aborted());
        assertTrue(new A8m(false, true).substitute("${E}", VALUES).aborted());
        assertTrue(new A8m(false, false).substitute("hello ${", VALUES).aborted());
    }

    @Test
    void tokensOfEveryStyleAndAnUnsetOneStays() {
        Tokens tokens = new Tokens(List.of("@N@"));
        assertEquals(
                "bar bar bar bar bar 2 <NO> $BAR __NO__",
                tokens.substitute("__BAR__ {{BAR}} {{ BAR }} <BAR> $<BAR> @N@ <NO> $BAR __NO__", VALUES)
                        .text());
    }

    @Test
    void aTemplateWithoutTokensInUseKeepsTagsOfHtml() {
        assertEquals(
                List.of("${A}", "<IMAGE_TAG>", "__TAG__", "{{ A }}"),
                PlaceholderScanner.scan("${A} <HTML> <IMAGE_TAG> __init__ __TAG__ {{ A }} 25%", TokenSyntax.CLEAR)
                        .stream()
                        .map(found -> found.range().of("${A} <HTML> <IMAGE_TAG> __init__ __TAG__ {{ A }} 25%"))
                        .toList());
    }
}
