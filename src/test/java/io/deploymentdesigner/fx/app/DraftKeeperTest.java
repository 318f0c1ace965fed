package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Notice;
import io.deploymentdesigner.settings.ConfigFolder;
import io.deploymentdesigner.settings.Draft;
import io.deploymentdesigner.settings.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** After a crash: what was not saved is offered, and stays kept until it is saved or given up. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start, before any test
class DraftKeeperTest {
    /** No process has this number. */
    private static final String CRASHED = "999999999@crashed";

    @TempDir
    static Path folder;

    private Drafts drafts;
    private Path shown;
    private Path crashed;
    private DesignerWindow window;

    @Start
    void start(Stage stage) throws IOException {
        ConfigFolder config = new ConfigFolder(Files.createTempDirectory(folder, "config"));
        drafts = config.drafts();
        shown = Files.writeString(folder.resolve("shown.yaml"), "kind: Service\n");
        crashed = Files.writeString(folder.resolve("crashed.yaml"), "kind: Deployment\n");
        drafts.keep(CRASHED, crashed, "kind: Deployment\n# not saved\n");
        window = new DesignerWindow(stage, new Windows(config, Locale.ENGLISH, () -> {}));
        window.show(List.of(shown));
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void answer(FxRobot robot, int index) {
        await(() -> !window.desk().notices().isEmpty());
        Notice offer = window.desk().notices().getFirst();
        robot.interact(() -> offer.answers().get(index).action().run());
    }

    @Test
    void whatIsRestoredInAWindowOfItsOwnIsKeptThereToo(FxRobot robot) {
        answer(robot, 0);
        await(() -> drafts.all().stream().anyMatch(draft -> !draft.id().equals(CRASHED)));
        Draft own = drafts.all().stream()
                .filter(draft -> !draft.id().equals(CRASHED))
                .findFirst()
                .orElseThrow();
        assertEquals(crashed, own.file());
        assertTrue(own.text().endsWith("# not saved\n"), own::text);
    }

    @Test
    void whatIsGivenUpIsOfferedNoMore(FxRobot robot) throws IOException {
        answer(robot, 1);
        await(() -> drafts.all().isEmpty());
        assertEquals("kind: Deployment\n", Files.readString(crashed));
    }
}
