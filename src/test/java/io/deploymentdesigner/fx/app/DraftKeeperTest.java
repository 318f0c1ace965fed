package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.settings.Draft;
import io.deploymentdesigner.settings.Drafts;
import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** After a crash: what was not saved is offered, and stays kept until it is saved or given up. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // made before each test
class DraftKeeperTest {
    /** No process has this number. */
    private static final String CRASHED = "999999999@crashed";

    private static final String SAVED = "kind: Deployment\n";

    @TempDir
    private Path folder;

    private Path path;
    private Drafts drafts;
    private Desk desk;
    private OpenFile file;
    private DraftKeeper keeper;

    @Start
    void start(Stage stage) {
        // The keeper's pauses need a toolkit that runs.
    }

    @BeforeEach
    void makeAWindowsInside() throws IOException {
        path = Files.writeString(folder.resolve("web.yaml"), SAVED);
        drafts = new Drafts(folder.resolve("drafts"));
        desk = DirectDesk.make();
        file = DirectFile.of(desk, folder);
        keeper = new DraftKeeper(drafts, desk, file, Words.of(desk.locale(), DraftKeeper.class), Runnable::run);
    }

    private List<String> texts() {
        return drafts.all().stream().map(Draft::text).toList();
    }

    private void answer(FxRobot robot, int index) {
        robot.interact(
                () -> desk.notices().getFirst().answers().get(index).action().run());
    }

    @Test
    void whatIsOnTheDeskBeforeTheWindowBeginsIsKeptAtOnce(FxRobot robot) {
        robot.interact(() -> file.recover(path, SAVED + "# restored\n"));
        robot.interact(keeper::start);
        assertEquals(List.of(SAVED + "# restored\n"), texts());
        assertEquals(path, drafts.all().getFirst().file());

        robot.interact(file::save);
        assertEquals(List.of(), texts());
    }

    @Test
    void aDraftOutlivesItsRestoringUntilTheWindowCloses(FxRobot robot) throws IOException {
        drafts.keep(CRASHED, path, SAVED + "# not saved\n");
        robot.interact(keeper::start);
        robot.interact(keeper::offer);
        answer(robot, 0);
        assertEquals(SAVED + "# not saved\n", desk.snapshot().get().text());
        assertEquals(Set.of(SAVED + "# not saved\n"), Set.copyOf(texts()));

        robot.interact(keeper::leave);
        assertEquals(List.of(), texts());
    }

    @Test
    void whatIsGivenUpIsOfferedNoMore(FxRobot robot) throws IOException {
        drafts.keep(CRASHED, path, SAVED + "# not saved\n");
        robot.interact(keeper::offer);
        answer(robot, 1);
        assertEquals(List.of(), texts());
        assertEquals(SAVED, Files.readString(path));
    }

    @Test
    void aTextThatIsSavedLeavesNoDraft(FxRobot robot) {
        robot.interact(() -> file.open(path));
        robot.interact(keeper::start);
        robot.interact(() -> desk.type(TextPatch.of(TextEdit.insert(0, "# x\n")), null));
        robot.interact(file::save);
        assertEquals(List.of(), texts());
    }
}
