package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Shape;
import io.deploymentdesigner.probe.reading.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/** Every frame of a drag, simulated on a thread of its own as in the window: whole, and of one answer. */
@ExtendWith(ApplicationExtension.class)
class WholeFramesTest {
    private static final Pattern NEEDS = Pattern.compile("the app needs ((?:\\d+ min )?\\d+ s)");
    private static final Pattern DRAWN = Pattern.compile("app needs ((?:\\d+ min )?\\d+ s)");

    private static final int STEPS = 8;

    /** A handle goes by whole seconds, px; in this picture one is a little narrower. */
    private static final double SECOND_WIDTH = 8;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Runnable listener = this::frame;
    private final List<String> frames = new ArrayList<>();
    private final List<Long> ink = new ArrayList<>();

    private @Nullable Bounds last;
    private int still;

    @SuppressWarnings("NullAway.Init") // set in start, before any test
    private Scene scene;

    @Start
    void start(Stage stage) {
        Desk desk = DirectDesk.make();
        TimelinePane pane = new TimelinePane(desk, worker, Platform::runLater);
        scene = new Scene(new BorderPane(pane.content()), 1300, 420);
        stage.setScene(scene);
        // The stage is the last test's; a pointer that leaves it is lost without a display.
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1300);
        stage.setHeight(420);
        stage.show();
        desk.open(Manifests.SPRING_BOOT);
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void noFrameOfADragIsBlankOrOfTwoAnswers(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> rests(robot));
        Node handle = robot.lookup("#handle-0-serves-after").query();
        Bounds bounds = handle.localToScreen(handle.getBoundsInLocal());
        robot.interact(() -> scene.addPostLayoutPulseListener(listener));

        robot.moveTo(handle).press(MouseButton.PRIMARY);
        for (int px = 20; px <= 20 * STEPS; px += 20) {
            robot.moveTo(bounds.getCenterX() + px, bounds.getCenterY(), Motion.DIRECT);
            answered();
            double follows = handle.localToScreen(handle.getBoundsInLocal()).getCenterX();
            assertEquals(bounds.getCenterX() + px, follows, SECOND_WIDTH);
        }
        robot.release(MouseButton.PRIMARY);

        List<String> seen = new ArrayList<>();
        robot.interact(() -> {
            scene.removePostLayoutPulseListener(listener);
            seen.addAll(frames);
        });
        assertTrue(Set.copyOf(seen).size() > STEPS, seen::toString);
        for (String frame : seen) {
            Matcher said = NEEDS.matcher(frame);
            Matcher drawn = DRAWN.matcher(frame.substring(frame.indexOf('|')));
            assertTrue(said.find(), frame);
            assertTrue(drawn.find(), frame);
            assertEquals(said.group(1), drawn.group(1));
        }
        long usual = ink.getFirst();
        ink.forEach(px -> assertTrue(px > usual / 2, () -> "px that are not ground: " + px + " of " + usual));
    }

    /** All that was asked is simulated and handed to the window: a step that changes no number asks nothing. */
    private void answered() {
        CompletableFuture.runAsync(() -> {}, worker).join();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether the handle has stood at one place for a while: the first answers and layouts put it elsewhere. */
    private boolean rests(FxRobot robot) {
        answered();
        Bounds now = robot.lookup("#handle-0-serves-after")
                .tryQuery()
                .map(handle -> handle.localToScene(handle.getBoundsInLocal()))
                .orElse(null);
        still = now != null && now.equals(last) ? still + 1 : 0;
        last = now;
        return still > 50;
    }

    /** What the verdict says, then every word on the canvas, where it differs; and how much of it is not its ground. */
    private void frame() {
        Node sentence = scene.lookup("#timeline-verdict-sentence");
        if (scene.lookup("#timeline-view") instanceof TimelineView view && sentence instanceof Label verdict) {
            String words = view.shown().map(WholeFramesTest::words).orElse("");
            String frame = (verdict.getText() + "|" + words).replace('\u00a0', ' ');
            if (frames.isEmpty() || !frames.getLast().equals(frame)) {
                frames.add(frame);
                ink.add(ink(view.snapshot(null, null)));
            }
        }
    }

    private static String words(Drawing drawing) {
        StringBuilder words = new StringBuilder();
        drawing.shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .forEach(s -> words.append(((Shape.Text) s).text()).append('\n'));
        return words.toString();
    }

    private static long ink(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        int ground = pixels.getArgb((int) image.getWidth() - 2, (int) image.getHeight() - 2);
        long ink = 0;
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                ink += pixels.getArgb(x, y) == ground ? 0 : 1;
            }
        }
        return ink;
    }
}
