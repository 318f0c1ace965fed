package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import io.deploymentdesigner.fx.desk.DocumentVariables;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.settings.DocumentSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is assumed of the applications of a file comes back with the file. */
class DocumentMemoryTest {
    private static final Assumptions MINUTE = Assumptions.DEFAULT.withEveryApp(app -> app.servingAfter(60_000));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final List<Runnable> waiting = new ArrayList<>();

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
        private final Desk desk = DirectDesk.make();
        private final DocumentMemory memory = new DocumentMemory(
                new DocumentSettings(folder.resolve("documents")),
                desk,
                new DocumentVariables(),
                Runnable::run,
                waiting::add);
        private final OpenFile file = new OpenFile(
                desk, new SavingTo(folder), path -> {}, memory, Elsewhere.NOWHERE, Runnable::run, Runnable::run);

        private void assume(Assumptions assumptions) {
            desk.options().set(desk.options().get().with(assumptions));
        }

        private Assumptions assumed() {
            return desk.options().get().assumptions();
        }
    }

    private Path written(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "kind: Deployment\n");
    }

    @Test
    void assumptionsComeBackWithTheirFileAfterARestart() throws IOException {
        Path one = written("one.yaml");
        Path two = written("two.yaml");
        Run run = new Run();
        run.file.open(one);
        run.assume(MINUTE);
        run.file.open(two);
        assertEquals(Assumptions.DEFAULT, run.assumed());
        run.memory.flush();
        Run next = new Run();
        next.file.open(two);
        assertEquals(Assumptions.DEFAULT, next.assumed());
        next.file.open(one);
        assertEquals(MINUTE, next.assumed());
    }

    @Test
    void aNewTextTakesItsAssumptionsAlongWhenItIsSaved() {
        Run run = new Run();
        run.file.create("web.yaml", "kind: Deployment\n");
        run.assume(MINUTE);
        run.file.save();
        run.memory.flush();
        Run next = new Run();
        next.file.open(folder.resolve("saved.yaml"));
        assertEquals(MINUTE, next.assumed());
        next.file.create("other.yaml", "kind: Deployment\n");
        assertEquals(Assumptions.DEFAULT, next.assumed());
    }

    @Test
    void backToTheDefaultsNothingIsRemembered() throws IOException {
        Path one = written("one.yaml");
        Run run = new Run();
        run.file.open(one);
        run.assume(MINUTE);
        run.memory.flush();
        run.assume(Assumptions.DEFAULT);
        run.memory.flush();
        assertEquals(
                null, new DocumentSettings(folder.resolve("documents")).of(one).get("assumptions"));
    }

    @Test
    void ofManyStepsOnlyTheLastIsWritten() throws IOException {
        Path one = written("one.yaml");
        Run run = new Run();
        run.file.open(one);
        run.assume(Assumptions.DEFAULT.withEveryApp(app -> app.servingAfter(1_000)));
        run.assume(MINUTE);
        assertEquals(1, waiting.size());
        waiting.forEach(Runnable::run);
        Run next = new Run();
        next.file.open(one);
        assertEquals(MINUTE, next.assumed());
    }
}
