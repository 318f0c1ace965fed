package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.DirectDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each window shows one file; of several the first stays here, and no fault of any is lost. */
class OpenFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final Desk desk = DirectDesk.make();
    private final Neighbours neighbours = new Neighbours();
    private final LastTime lastTime = new LastTime();
    private final List<Path> remembered = lastTime.opened;

    @SuppressWarnings("NullAway.Init") // set before each test
    private OpenFile file;

    /** Writes down what other windows are asked for. */
    private static final class Neighbours implements Elsewhere {
        private final List<Path> opened = new ArrayList<>();
        private final List<String> recovered = new ArrayList<>();

        @Override
        public boolean bringToFront(Path wanted) {
            return opened.contains(wanted);
        }

        @Override
        public void open(Path wanted) {
            opened.add(wanted);
        }

        @Override
        public void recover(@Nullable Path of, String text) {
            recovered.add(text);
        }
    }

    /** Writes down which files are remembered and which are forgotten. */
    private static final class LastTime implements Recent {
        private final List<Path> opened = new ArrayList<>();
        private final List<Path> gone = new ArrayList<>();

        @Override
        public void opened(Path file) {
            opened.add(file);
        }

        @Override
        public void gone(Path file) {
            gone.add(file);
        }
    }

    @BeforeEach
    void begin() {
        DocumentMemory memory = DirectFile.memory(desk, folder);
        file = new OpenFile(desk, new StayingDialogs(), lastTime, memory, neighbours, Runnable::run, Runnable::run);
    }

    private Path written(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "name: " + name + "\n");
    }

    private List<String> told() {
        return desk.notices().stream().map(notice -> notice.message().key()).toList();
    }

    @Test
    void theFirstReadableFileStaysHereAndTheFaultsOfTheOthersAreTold() throws IOException {
        Path binary = Files.write(folder.resolve("image.yaml"), new byte[] {1, 0, 2});
        Path missing = folder.resolve("missing.yaml");
        Path one = written("one.yaml");
        Path two = written("two.yaml");
        file.open(List.of(missing, one, binary, two, one));
        assertEquals("name: one.yaml\n", desk.snapshot().get().text());
        assertEquals(List.of(two), neighbours.opened);
        assertEquals(List.of(one), remembered);
        assertEquals(List.of("source.missing", "source.binary"), told());
        assertEquals(List.of(missing), lastTime.gone, "a file that is there is not forgotten, whatever it holds");
    }

    @Test
    void whereNoFileCanBeReadEveryFaultIsToldAndNothingIsOpen() {
        file.open(List.of(folder.resolve("a.yaml"), folder.resolve("b.yaml")));
        assertEquals(2, desk.notices().size());
        assertFalse(file.isOpen().get());
        assertFalse(file.isReading().get());
    }

    @Test
    void soManyFilesAtOnceThatTheScreenWouldBeFullAreCounted() {
        List<Path> many = IntStream.range(0, 14)
                .mapToObj(number -> {
                    try {
                        return written(number + ".yaml");
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        file.open(many);
        assertEquals(9, neighbours.opened.size());
        assertEquals(List.of("open.more"), told());
    }

    @Test
    void aFileThatAnotherWindowShowsIsNotOpenedTwice() throws IOException {
        Path one = written("one.yaml");
        Path two = written("two.yaml");
        file.open(List.of(one, two));
        file.open(two);
        assertEquals("name: one.yaml\n", desk.snapshot().get().text());
    }

    @Test
    void whatACrashLeftGoesToAWindowOfItsOwnWhereAnotherFileIsOpen() throws IOException {
        Path one = written("one.yaml");
        file.recover(one, "name: edited\n");
        assertEquals("name: edited\n", desk.snapshot().get().text());
        assertEquals("name: one.yaml\n", desk.saved().get());
        file.recover(null, "name: new\n");
        assertEquals(List.of("name: new\n"), neighbours.recovered);
    }

    @Test
    void whoStaysKeepsTheTextAndNoneOfTheFilesIsOpened() throws IOException {
        file.recover(null, "name: edited\n");
        file.open(List.of(written("one.yaml"), written("two.yaml")));
        assertEquals("name: edited\n", desk.snapshot().get().text());
        assertEquals(List.of(), neighbours.opened);
    }

    @Test
    void whatAnotherProgramWroteIsNotSavedOver() throws IOException {
        Path one = written("one.yaml");
        file.open(one);
        Files.writeString(one, "\uFEFFname: one.yaml\n");
        assertFalse(file.save());
        assertEquals("\uFEFFname: one.yaml\n", Files.readString(one));
        Files.delete(one);
        assertTrue(file.save(), "what is gone cannot be lost");
        assertEquals("name: one.yaml\n", Files.readString(one));
    }
}
