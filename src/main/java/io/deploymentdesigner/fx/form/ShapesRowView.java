package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The choice between the shapes of an object: a probe's check, a volume's source. */
final class ShapesRowView extends RowView<FormRow.Shapes> {
    private final RowLabel label = new RowLabel(() -> explain(row().path()));
    private final ChoiceBar bar = new ChoiceBar();

    ShapesRowView(FormGestures gestures) {
        super(gestures);
        bar.onChosen(index -> gestures.perform(row().options().get(index).choose(), row().path()));
        bar.focusWithinProperty().subscribe(now -> {
            if (now) {
                gestures.focused(row().path());
            }
        });
        line.getChildren().addAll(label, bar);
    }

    @Override
    protected void render(FormRow.Shapes now) {
        String words = gestures.say(now.label());
        label.show(words, now.path().toString(), false);
        bar.setId(now.id());
        bar.setAccessibleText(words);
        bar.setDisable(gestures.readOnly());
        List<String> titles = now.options().stream()
                .map(option -> gestures.say(option.title()))
                .toList();
        List<String> ids = now.options().stream()
                .map(option -> now.id() + "-" + option.id())
                .toList();
        bar.show(titles, ids, now.chosen());
        label.words().setLabelFor(bar.target());
    }

    @Override
    @Nullable
    Node control(YamlPath path) {
        return path.equals(row().path()) ? bar.target() : null;
    }
}
