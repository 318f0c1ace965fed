package io.deploymentdesigner.probe.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class PodDrawingTest {
    private static final Timeline LOOP = build(Manifests.SPRING_BOOT, Assumptions.DEFAULT);

    @Test
    void theHandleOfTheDelayStandsOnTheFirstProbe() {
        View view = new View(1440, 600, 0, 160_000, View.NO_CURSOR, true, "", Locale.ENGLISH);
        Drawing drawing = PodDrawing.draw(LOOP, view, null, null);
        Handle delay = drawing.handles().stream()
                .filter(h -> h.target() == Handle.Target.INITIAL_DELAY)
                .findFirst()
                .orElseThrow();

        assertEquals(10, delay.value());
        assertEquals(12_000, view.scale().timeAt(delay.x()), 1);
        assertEquals(delay, drawing.handleAt(delay.x() + 3, delay.y()).orElseThrow());
    }

    /** The first kill is at 0:18, its fall ends at 0:20. */
    @Test
    void aKillOutOfViewShowsOnlyTheRestOfItsFall() {
        View view = new View(1440, 600, 19_000, 30_000, View.NO_CURSOR, false, "", Locale.ENGLISH);
        Drawing drawing = PodDrawing.draw(LOOP, view, null, null);
        assertTrue(drawing.shapes().stream()
                .noneMatch(s -> s instanceof Shape.Polygon p && p.fill().equals(Optional.of(Ink.DANGER))));
        double whole = height(PodDrawing.draw(LOOP, view(18_000, 30_000), null, null), Ink.KILLED_GROUND);
        assertEquals(whole / 2, height(drawing, Ink.KILLED_GROUND), 0.5);
    }

    /** An attempt rises as steeply wherever it is cut off: twice as high after twice the time. */
    @Test
    void aWedgeThatLeavesTheViewIsCutNotBent() {
        double five = height(PodDrawing.draw(LOOP, view(0, 7_000), null, null), Ink.STARTING_GROUND) - 5;
        double ten = height(PodDrawing.draw(LOOP, view(0, 12_000), null, null), Ink.STARTING_GROUND) - 5;
        assertEquals(2, ten / five, 0.01);
    }

    private static View view(double from, double to) {
        return new View(1440, 600, from, to, View.NO_CURSOR, false, "", Locale.ENGLISH);
    }

    /** The height of the first polygon of that ground, in px. */
    private static double height(Drawing drawing, Ink ground) {
        List<Double> points = drawing.shapes().stream()
                .filter(s -> s instanceof Shape.Polygon p && p.fill().equals(Optional.of(ground)))
                .map(s -> ((Shape.Polygon) s).points())
                .findFirst()
                .orElseThrow();
        List<Double> ys = IntStream.range(0, points.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(points::get)
                .toList();
        return Collections.max(ys) - Collections.min(ys);
    }

    @Test
    void aCountThatStaysIsNamedOnce() {
        String four = Manifests.SPRING_BOOT.replace("replicas: 1", "replicas: 4")
                + "          readinessProbe: {httpGet: {path: /healthz, port: 8071}, periodSeconds: 3}\n";
        Workload workload = Manifests.workload(four.replace("initialDelaySeconds: 10", "initialDelaySeconds: 100"));
        Assumptions minute = Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(60_000));
        RolloutView rollout = RolloutView.of(workload, minute, workload.rollout());
        List<String> words = Sheet.rollout(rollout, 1440, Locale.ENGLISH).shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(s -> ((Shape.Text) s).text())
                .toList();
        assertEquals(1, Collections.frequency(words, "1 old"), words.toString());
        assertEquals(1, Collections.frequency(words, "3 old"), words.toString());
    }

    @Test
    void whereRefusalsFollowTheirOwnWordStandsAlone() {
        Workload four = Manifests.workload(Manifests.SPRING_BOOT.replace("replicas: 1", "replicas: 4"));
        RolloutView hollow = RolloutView.of(four, Assumptions.DEFAULT, four.rollout());
        List<String> words = Sheet.rollout(hollow, 1440, Locale.ENGLISH).shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(s -> ((Shape.Text) s).text())
                .toList();
        assertTrue(words.stream().anyMatch(w -> w.contains("refused: connection failure")), words.toString());
        assertFalse(words.contains("some calls may be refused"), words.toString());
    }

    /** What a narrow sheet says of the pod is broken into lines, none of it beyond its edge. */
    @Test
    void aNarrowSheetSaysAllItSays() {
        Workload web = Manifests.workload(Manifests.SPRING_BOOT);
        RolloutView rollout = RolloutView.of(web, Assumptions.DEFAULT, web.rollout());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Drawing sheet : List.of(Sheet.pod(LOOP, 480, locale), Sheet.rollout(rollout, 480, locale))) {
                for (Shape shape : sheet.shapes()) {
                    if (shape instanceof Shape.Text text && text.anchor() == Shape.Anchor.START) {
                        double end = text.x() + TextMeter.width(text.text(), text.lettering());
                        assertTrue(end <= 480, text.text() + " ends at " + end);
                    }
                }
            }
        }
        String words = words(Sheet.pod(LOOP, 480, Locale.ENGLISH));
        assertTrue(words.contains("The rollout still reports success at 0:32."), words);
    }

    private static String words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(s -> ((Shape.Text) s).text())
                .collect(Collectors.joining(" "));
    }

    /** One more at a time, none fewer: each pod has times of its own. Nothing scrolls, so that the call-out stays in sight. */
    @Test
    void aRolloutOfManyWavesIsDrawnInTheHeightThereIs() {
        Workload web = Manifests.workload(Manifests.SPRING_BOOT);
        RolloutSettings single =
                web.rollout().withReplicas(24).withBounds(new IntOrPercent(1, false), new IntOrPercent(0, false));
        RolloutView rollout = RolloutView.of(web, Assumptions.DEFAULT, single);
        for (int height : new int[] {264, 420, 900}) {
            View view = new View(1280, height, 0, rollout.viewMs(), View.NO_CURSOR, true, "", Locale.ENGLISH);
            Drawing drawing =
                    RolloutDrawing.draw(rollout, view, rollout.moments().getFirst());
            assertEquals(height, drawing.height(), 0.1);
            long rows = drawing.rows().stream()
                    .filter(row -> row.lane().startsWith("pod-"))
                    .count();
            assertTrue(rows >= 6 && rows <= 24, height + ": " + rows);
            assertTrue(drawing.rows().stream().allMatch(row -> row.height() >= 13));
        }
    }

    @Test
    void lanesFillTheHeightAndDoNotOverlap() {
        View view = new View(1440, 500, 0, 160_000, View.NO_CURSOR, false, "", Locale.ENGLISH);
        List<Drawing.Row> rows = PodDrawing.draw(LOOP, view, null, null).rows();
        for (int i = 1; i < rows.size(); i++) {
            assertEquals(
                    rows.get(i - 1).y() + rows.get(i - 1).height(), rows.get(i).y(), 0.01);
        }
        assertTrue(rows.getLast().y() + rows.getLast().height() < 500);
    }

    @Test
    void aDayOfProbesIsDrawnWithoutAMarkForEach() {
        Assumptions quick = Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(0));
        Timeline day = TimelineBuilder.build(
                Manifests.workload(Manifests.SPRING_BOOT.replace("periodSeconds: 3", "periodSeconds: 1")),
                quick,
                86_400_000);
        View view = new View(1920, 600, 0, 86_400_000, View.NO_CURSOR, true, "", Locale.ENGLISH);
        assertTrue(PodDrawing.draw(day, view, null, null).shapes().size() < 1_000);
    }

    @Test
    void theSheetIsWellFormedSvgInBothLanguagesAndThemes()
            throws IOException, ParserConfigurationException, SAXException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            for (boolean dark : new boolean[] {false, true}) {
                String svg = SvgPainter.paint(Sheet.pod(LOOP, 1440, locale), dark, "a < b & c");
                byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                assertTrue(svg.contains(Ink.KILLED.hex(dark)));
                assertFalse(svg.contains("NaN"));
            }
        }
    }

    @Test
    void onlyAPictureWithHandlesInvitesToDragThem() {
        View view = new View(1440, 600, 0, 160_000, View.NO_CURSOR, true, "", Locale.ENGLISH);
        Drawing window = PodDrawing.draw(LOOP, view, null, null);
        assertTrue(SvgPainter.paint(window, false, "").contains("drag to try another start-up time"));
        Drawing sheet = Sheet.pod(LOOP, 1440, Locale.ENGLISH);
        assertFalse(SvgPainter.paint(sheet, false, "").contains("drag"));
    }

    @Test
    void thePngHasTheSheetsSize() throws IOException {
        Drawing sheet = Sheet.pod(LOOP, 1000, Locale.ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngPainter.paint(sheet, false, 2, out);
        assertEquals(
                2000, ImageIO.read(new ByteArrayInputStream(out.toByteArray())).getWidth());
    }

    @Test
    void anObjectWithoutContainersIsDrawnToo() {
        Timeline empty = build("kind: Deployment\nspec: {template: {spec: {containers: []}}}\n", Assumptions.DEFAULT);
        assertTrue(Sheet.pod(empty, 800, Locale.ENGLISH).height() > 0);
    }

    @Test
    void absurdNumbersAreDrawnToo() {
        for (String value : List.of("0", "2147483647", "-5", "99999999999")) {
            Timeline absurd = build(
                    Manifests.SPRING_BOOT
                            .replace("periodSeconds: 3", "periodSeconds: " + value)
                            .replace("initialDelaySeconds: 10", "initialDelaySeconds: " + value)
                            .replace("replicas: 1", "replicas: " + value),
                    Assumptions.DEFAULT);
            assertTrue(Sheet.pod(absurd, 800, Locale.ENGLISH).shapes().size() > 10, value);
        }
    }

    private static Timeline build(String yaml, Assumptions assumptions) {
        return TimelineBuilder.build(Manifests.workload(yaml), assumptions);
    }
}
