package io.deploymentdesigner.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.export.DiffLine.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineDiffTest {
    @Test
    void showsOnlyWhatDiffersAndTheLinesAround() {
        String before = "a\nb\nc\nd\ne\n";
        String after = "a\nb\nC\nd\ne\n";
        assertEquals(List.of(" a", " b", "-c", "+C", " d", " e"), signs(LineDiff.hunks(before, after, 1)));
    }

    @Test
    void saysHowManyLinesAreLeftOut() {
        String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n";
        String after = "a\nb\nC\nd\ne\nf\ng\nH\ni\nj\n";
        assertEquals(
                List.of("2 left out", "-c", "+C", "4 left out", "-h", "+H", "2 left out"),
                signs(LineDiff.hunks(before, after, 0)));
        assertEquals(
                List.of("… 2 unchanged lines …", "… 未改动的 2 行 …"),
                Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .map(new DiffGap(2).message()::text)
                        .toList());
    }

    @Test
    void equalTextsHaveNoHunks() {
        assertEquals(List.of(), LineDiff.hunks("a\nb", "a\nb", 3));
    }

    @Test
    void lineEndsAloneAreNoDifference() {
        assertEquals(List.of(), LineDiff.hunks("a\r\nb\r\n", "a\nb\n", 3));
    }

    @Test
    void bothTextsCanBeReadBackFromEveryDifference() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String before = text(random);
            String after = text(random);
            List<DiffLine> lines = LineDiff.of(before, after);
            assertEquals(before, without(Kind.ADDED, lines), "seed " + seed);
            assertEquals(after, without(Kind.REMOVED, lines), "seed " + seed);
        }
    }

    @Test
    void aTextThatDiffersThroughoutIsReplacedWhole() {
        String before = "x\n".repeat(3_000);
        String after = "y\n".repeat(3_000);
        List<DiffLine> lines = LineDiff.of(before, after);
        assertEquals(
                3_000,
                lines.stream().filter(line -> line.kind() == Kind.REMOVED).count());
        assertEquals(
                3_000, lines.stream().filter(line -> line.kind() == Kind.ADDED).count());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String without(Kind kind, List<DiffLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() != kind)
                .map(DiffLine::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> signs(List<DiffRow> rows) {
        return rows.stream()
                .map(row -> switch (row) {
                    case DiffLine line -> line.kind().sign() + line.text();
                    case DiffGap gap -> gap.lines() + " left out";
                })
                .toList();
    }
}
