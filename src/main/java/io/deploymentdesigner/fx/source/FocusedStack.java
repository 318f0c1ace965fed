package io.deploymentdesigner.fx.source;

import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The area with its scroll bars; who gives it the keyboard means the area. */
final class FocusedStack extends StackPane {
    private final YamlArea area;
    private boolean led;

    FocusedStack(YamlArea area) {
        super(new VirtualizedScrollPane<>(area));
        this.area = area;
        setMinSize(0, 0);
        addEventFilter(ScrollEvent.SCROLL, event -> led = false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> led = false);
        area.heightProperty().addListener((o, old, now) -> {
            if (led) {
                area.requestFollowCaret();
            }
        });
    }

    /**
     * Brings the caret into view and keeps it there until a person scrolls: the line led to may bring a scroll bar with it
     * that would hide it.
     */
    void lead() {
        led = true;
        area.requestFollowCaret();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
