package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.fx.desk.Appearance;
import io.deploymentdesigner.settings.ConfigFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start, before any test
class DesignerWindowTest {
    private static final String TEXT = "kind: Deployment\r\nspec:\r\n  replicas: 1 # 副本\r\n";

    @TempDir
    static Path folder;

    private Stage stage;
    private DesignerWindow window;
    private Path file;

    @Start
    void start(Stage primary) throws IOException {
        stage = primary;
        stage.setWidth(1280);
        stage.setHeight(800);
        file = Files.writeString(Files.createTempFile(folder, "web", ".yaml"), TEXT);
        window = new DesignerWindow(
                stage, new ConfigFolder(Files.createTempDirectory(folder, "config")), Locale.ENGLISH);
        window.show(List.of(file));
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitOpen() {
        await(() -> window.file().isOpen().get());
    }

    private void type(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G).write("2").push(KeyCode.ENTER);
        robot.write("# x");
    }

    private String title() {
        return stage.getTitle().replace(String.valueOf(file.getFileName()), "web.yaml");
    }

    @Test
    void typingMarksTheTitleAndSavingWritesOnlyThatChange(FxRobot robot) throws IOException {
        awaitOpen();
        assertEquals("web.yaml — Deployment Designer", title());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.G).write("3").push(KeyCode.ENTER);
        robot.write("  paused: true").push(KeyCode.ENTER);
        await(() -> stage.getTitle().contains("*"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> !stage.getTitle().contains("*"));
        assertEquals(TEXT.replace("  replicas", "  paused: true\r\n    replicas"), Files.readString(file));
    }

    @Test
    void aDigitLeadsTheKeyboardFromTheTextToTheForm(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.CONTROL, KeyCode.G).write("3").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.write("7").push(KeyCode.ENTER);
        await(() -> stage.getTitle().contains("*"));
        assertEquals(
                TEXT.replace("replicas: 1", "replicas: 7"),
                window.desk().snapshot().get().text());
    }

    @Test
    void undoingToTheSavedTextClearsTheStar(FxRobot robot) {
        awaitOpen();
        type(robot);
        await(() -> stage.getTitle().contains("*"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !stage.getTitle().contains("*"));
        assertEquals(TEXT, window.desk().snapshot().get().text());
    }

    @Test
    void theKeyboardGoesToFormTextAndDrawerByTheirNumbers(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(focusIsIn(robot, "#drawer"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertFalse(focusIsIn(robot, "#drawer"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(focusIsIn(robot, "#drawer"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertFalse(focusIsIn(robot, "#drawer"));
    }

    @Test
    void theDrawersNumberLeadsToTheTabInFront(FxRobot robot) {
        awaitOpen();
        robot.interact(() -> window.desk().tabs().ask("problems"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(robot.lookup("#drawer-problems").query().isFocused());
    }

    private boolean focusIsIn(FxRobot robot, String part) {
        return robot.lookup(part).query().isFocusWithin();
    }

    @Test
    void theWholeYamlGoesToTheClipboard(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals(TEXT, copied[0]);
    }

    @Test
    void languageAndAppearanceChangeWhileItRuns(FxRobot robot) {
        awaitOpen();
        robot.interact(() -> {
            window.desk().locale().set(Locale.SIMPLIFIED_CHINESE);
            window.desk().looks().appearance().set(Appearance.DARK);
        });
        assertEquals(
                "保存", robot.lookup("#tool-file-save").queryAs(Labeled.class).getText());
        robot.interact(() -> window.desk().locale().set(Locale.ENGLISH));
        assertEquals(
                "Save", robot.lookup("#tool-file-save").queryAs(Labeled.class).getText());
    }

    @Test
    void anActionIsFoundByItsNameAndDone(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).write("close").push(KeyCode.ENTER);
        await(() -> !window.file().isOpen().get());
        assertTrue(robot.lookup("#start-file-new").tryQuery().isPresent());
    }

    private boolean aMenuIsOpen(FxRobot robot) {
        MenuBar menus = robot.lookup("#menu").queryAs(MenuBar.class);
        return menus.getMenus().stream().anyMatch(Menu::isShowing);
    }

    @Test
    void aMenuThatWasClosedWithEscapeLeavesTheArrowKeysToTheWindow(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.F10).push(KeyCode.DOWN);
        assertTrue(aMenuIsOpen(robot));
        robot.push(KeyCode.ESCAPE);
        await(() -> !aMenuIsOpen(robot));
        robot.push(KeyCode.DOWN);
        assertFalse(aMenuIsOpen(robot));
    }

    @Test
    void aDialogHasTheArrowKeysThoughTheMenusHadThemBefore(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.F10);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> robot.lookup("#templates-search").tryQuery().isPresent());
        robot.push(KeyCode.DOWN);
        assertFalse(aMenuIsOpen(robot));
    }

    @Test
    void whatIsNotSavedIsAskedAbout(FxRobot robot) throws IOException {
        awaitOpen();
        type(robot);
        await(() -> stage.getTitle().contains("*"));
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> robot.lookup("#unsaved-cancel").tryQuery().isPresent());
        robot.clickOn("#unsaved-cancel");
        await(() -> robot.lookup("#unsaved-cancel").tryQuery().isEmpty());
        assertTrue(window.file().isOpen().get());
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> robot.lookup("#unsaved-discard").tryQuery().isPresent());
        robot.clickOn("#unsaved-discard");
        await(() -> !window.file().isOpen().get());
        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void aFileThatIsNoTextIsRefusedInASentence(FxRobot robot) throws IOException {
        awaitOpen();
        Path binary = Files.write(folder.resolve("image.yaml"), new byte[] {1, 2, 0, 3});
        robot.interact(() -> window.file().open(binary));
        await(() -> !window.desk().notices().isEmpty());
        assertEquals(
                "source.binary", window.desk().notices().getFirst().message().key());
        assertEquals(TEXT, window.desk().snapshot().get().text());
    }

    @Test
    void whoeverHadTheKeyboardHasItAgainWhenANoticeIsAnswered(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Node before = stage.getScene().getFocusOwner();
        robot.interact(() -> window.file().open(folder.resolve("gone.yaml")));
        await(() -> robot.lookup("#notice-dismiss").tryQuery().isPresent());
        robot.clickOn("#notice-dismiss");
        await(() -> window.desk().notices().isEmpty());
        assertEquals(before, stage.getScene().getFocusOwner());
    }

    @Test
    void anExportShowsTheDifferenceAndWritesTheFile(FxRobot robot) throws IOException {
        awaitOpen();
        Path target = folder.resolve("exported.yaml");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#export-target").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#export-target").queryAs(TextField.class).setText(target.toString()));
        robot.clickOn("#export-write");
        await(() -> Files.exists(target));
        assertEquals(TEXT, Files.readString(target));
    }

    @Test
    void aTemplateBecomesANewFileWithoutAName(FxRobot robot) {
        awaitOpen();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> robot.lookup("#templates-search").tryQuery().isPresent());
        robot.write("spring boot with a configmap").push(KeyCode.ENTER);
        await(() -> window.desk().snapshot().get().text().contains("${CI_PROJECT_NAME}"));
        assertEquals("deployment.yaml — Deployment Designer", stage.getTitle());
    }
}
