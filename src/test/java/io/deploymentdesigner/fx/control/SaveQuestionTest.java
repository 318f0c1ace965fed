package io.deploymentdesigner.fx.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a name becomes that was typed without its ending. */
class SaveQuestionTest {
    private static final ExtensionFilter YAML = new ExtensionFilter("YAML", "*.yaml", "*.yml");
    private static final ExtensionFilter ALL = new ExtensionFilter("all", "*");

    private final Deque<File> answers = new ArrayDeque<>();
    private final List<String> offered = new ArrayList<>();

    @TempDir
    Path folder;

    private @Nullable File ask(ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.setSelectedExtensionFilter(kind);
        return new SaveQuestion(shown -> {
                    offered.add(String.valueOf(shown.getInitialFileName()));
                    return answers.pollFirst();
                })
                .ask(chooser);
    }

    private File file(String name) {
        return folder.resolve(name).toFile();
    }

    @Test
    void aBareNameGetsTheEndingOfItsKind() {
        answers.add(file("web"));
        assertEquals(file("web.yaml"), ask(YAML));
    }

    @Test
    void whatHasAnEndingOrIsOfAnyKindStaysAsItWasTyped() {
        answers.addAll(List.of(file("web.yml"), file("web.txt"), file("web")));
        assertEquals(file("web.yml"), ask(YAML));
        assertEquals(file("web.txt"), ask(YAML));
        assertEquals(file("web"), ask(ALL));
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyAfterAQuestionOfTheSystem() throws IOException {
        Files.createFile(folder.resolve("web.yaml"));
        answers.addAll(List.of(file("web"), file("web.yaml")));
        assertEquals(file("web.yaml"), ask(YAML));
        assertEquals(List.of("null", "web.yaml"), offered);
    }

    @Test
    void whoTurnsBackSavesNothing() throws IOException {
        Files.createFile(folder.resolve("web.yaml"));
        answers.add(file("web"));
        assertNull(ask(YAML));
    }
}
