package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.control.Chips;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The head of a list, a map, an item or an inner object. */
final class HeadingRowView extends RowView<FormRow.Heading> {
    private final Label title = new Label();
    private final HBox name = new HBox();
    private final Region space = new Region();

    HeadingRowView(FormGestures gestures) {
        super(gestures);
        getStyleClass().add("heading-row");
        title.getStyleClass().add("row-heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("chip-line");
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        HBox.setHgrow(space, Priority.ALWAYS);
    }

    @Override
    protected void render(FormRow.Heading now) {
        title.setText(gestures.say(now.title()));
        Chips.fill(name, now.name());
        List<Node> nodes = new ArrayList<>(List.of(title, name, space));
        nodes.addAll(ActionButtons.of(gestures, now.actions()));
        line.getChildren().setAll(nodes);
    }

    @Override
    @Nullable
    Node control(YamlPath path) {
        return null;
    }
}
