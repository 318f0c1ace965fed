package io.deploymentdesigner.fx.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Where controls come to stand in a line. */
class FlowLineTest {
    private static Region box(double width) {
        Region box = new Region();
        box.setMinWidth(width);
        box.setPrefSize(width, 20);
        return box;
    }

    @Test
    void anEmptyControlTakesNoRoomAndNoGap() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region last = box(24);
        FlowLine line = new FlowLine(8, 14, 32);
        line.getChildren().addAll(box(50), box(0), space, last);
        line.resize(300, 32);
        line.layout();
        assertEquals(300, last.getLayoutX() + last.getWidth());
    }
}
