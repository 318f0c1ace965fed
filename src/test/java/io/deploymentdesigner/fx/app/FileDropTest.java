package io.deploymentdesigner.fx.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set in start, before any test
class FileDropTest {
    private final List<List<Path>> opened = new ArrayList<>();
    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
        stage.setScene(new Scene(new StackPane(field), 200, 100));
        FileDrop.accept(stage.getScene(), opened::add);
        stage.show();
    }

    /** What the system hands over with a drag; its class can only be made by the toolkit. */
    private static Dragboard board(Map<DataFormat, Object> content) throws ReflectiveOperationException {
        Class<?> peer = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object held = Proxy.newProxyInstance(
                peer.getClassLoader(), new Class<?>[] {peer}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> content.containsKey(arguments[0]);
                    case "getContent" -> content.get(arguments[0]);
                    default -> null;
                });
        Method make = Dragboard.class.getDeclaredMethod("createDragboard", peer);
        make.setAccessible(true);
        return (Dragboard) make.invoke(null, held);
    }

    /** Drags over the field, and drops there; whether the window took what was dragged over it. */
    private boolean dragAndDrop(FxRobot robot, Map<DataFormat, Object> content) {
        boolean[] taken = new boolean[1];
        field.addEventFilter(DragEvent.DRAG_OVER, event -> taken[0] = false);
        robot.interact(() -> {
            Dragboard board = board(content);
            taken[0] = true;
            Event.fireEvent(field, event(DragEvent.DRAG_OVER, board));
            Event.fireEvent(field, event(DragEvent.DRAG_DROPPED, board));
            return board;
        });
        return taken[0];
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board) {
        return new DragEvent(type, board, 10, 10, 10, 10, TransferMode.COPY, null, null, null);
    }

    @Test
    void filesDroppedOnAnyControlAreAllOpened(FxRobot robot) {
        assertTrue(dragAndDrop(robot, Map.of(DataFormat.FILES, List.of(new File("a.yaml"), new File("b.yaml")))));
        assertEquals(List.of(List.of(Path.of("a.yaml"), Path.of("b.yaml"))), opened);
    }

    @Test
    void draggedTextStaysWithTheControlBelow(FxRobot robot) {
        assertFalse(dragAndDrop(robot, Map.of(DataFormat.PLAIN_TEXT, "word")));
        assertTrue(opened.isEmpty());
    }
}
