package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.Analyst;
import io.deploymentdesigner.check.CheckOptions;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.settings.DocumentSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DocumentMemoryTest {
    private static final Assumptions MINUTE = Assumptions.DEFAULT.withEveryApp(app -> app.servingAfter(60_000));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** Answers in the place of a person: saved as {@code saved.yaml}. */
    private record SavingTo(Path folder) implements Dialogs {
        @Override
        public @Nullable Path fileToOpen() {
            return null;
        }

        @Override
        public Path fileToSave(Path suggested) {
            return folder.resolve("saved.yaml");
        }

        @Override
        public Unsaved unsaved(String name) {
            return Unsaved.DISCARD;
        }
    }

    /** A window's desk, file and memory, without the window. */
    private final class Run {
        private final Desk desk = new Desk(
                Feed.DEFAULT,
                CheckOptions.DEFAULT,
                question -> Analyst.analyse(question.snapshot(), question.feed(), question.options()),
                Runnable::run,
                Runnable::run);
        private final DocumentFeeds feeds = new DocumentFeeds(
                new DocumentSettings(folder.resolve("documents")), desk, new DocumentVariables(), Runnable::run);
        private final OpenFile file =
                new OpenFile(desk, new SavingTo(folder), path -> {}, feeds, Runnable::run, Runnable::run);
        private final DocumentMemory memory =
                new DocumentMemory(new DocumentSettings(folder.resolve("documents")), desk, file, Runnable::run);

        private Run() {
            memory.start();
        }

        private void assume(Assumptions assumptions) {
            desk.options().set(desk.options().get().with(assumptions));
        }

        private Assumptions assumed() {
            return desk.options().get().assumptions();
        }
    }

    @Start
    void start(Stage stage) {
        stage.show();
    }

    private Path written(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "kind: Deployment\n");
    }

    @Test
    void assumptionsComeBackWithTheirFileAfterARestart(FxRobot robot) throws IOException {
        Path one = written("one.yaml");
        Path two = written("two.yaml");
        robot.interact(() -> {
            Run run = new Run();
            run.file.open(one);
            run.assume(MINUTE);
            run.file.open(two);
            assertEquals(Assumptions.DEFAULT, run.assumed());
            run.memory.finish();
        });
        robot.interact(() -> {
            Run run = new Run();
            run.file.open(two);
            assertEquals(Assumptions.DEFAULT, run.assumed());
            run.file.open(one);
            assertEquals(MINUTE, run.assumed());
        });
    }

    @Test
    void aNewTextTakesItsAssumptionsAlongWhenItIsSaved(FxRobot robot) {
        robot.interact(() -> {
            Run run = new Run();
            run.file.create("web.yaml", "kind: Deployment\n");
            run.assume(MINUTE);
            run.file.save();
            run.memory.finish();
        });
        robot.interact(() -> {
            Run run = new Run();
            run.file.open(folder.resolve("saved.yaml"));
            assertEquals(MINUTE, run.assumed());
            run.file.create("other.yaml", "kind: Deployment\n");
            assertEquals(Assumptions.DEFAULT, run.assumed());
        });
    }

    @Test
    void backToTheDefaultsNothingIsRemembered(FxRobot robot) throws IOException {
        Path one = written("one.yaml");
        robot.interact(() -> {
            Run run = new Run();
            run.file.open(one);
            run.assume(MINUTE);
            run.memory.finish();
            run.assume(Assumptions.DEFAULT);
            run.memory.finish();
            assertEquals(
                    null,
                    new DocumentSettings(folder.resolve("documents")).of(one).get("assumptions"));
        });
    }
}
