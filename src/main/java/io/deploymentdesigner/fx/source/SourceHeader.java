package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.SourceView;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.PipelineType;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The row above the YAML: which view, which tool, which pipeline. */
final class SourceHeader extends HBox {
    private static final List<String> TOOLS = List.of("envsubst", "bash", "a8m", "tokens", "none");

    private final Desk desk;
    private final Words words;

    SourceHeader(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        getStyleClass().addAll("pane-header", "source-header");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(views(), space, tools(), pipelines());
    }

    private Segments<SourceView> views() {
        Segments<SourceView> segments = new Segments<>("source-view");
        for (SourceView view : SourceView.values()) {
            String word = view.name().toLowerCase(Locale.ROOT);
            segments.add(view, word, words.live("view." + word));
        }
        segments.value().bindBidirectional(desk.view());
        return segments;
    }

    private ComboBox<String> tools() {
        ComboBox<String> box = box("source-engine", "engine.name");
        box.getItems().setAll(TOOLS);
        desk.feed().subscribe(feed -> box.setValue(word(feed.engine())));
        box.setOnAction(event -> choose(box.getValue()));
        return box;
    }

    private void choose(@Nullable String word) {
        if (word != null && !word.equals(word(desk.feed().get().engine()))) {
            desk.feed().set(desk.feed().get().with(Engine.parse(word)));
        }
    }

    private static String word(Engine engine) {
        return engine.toString().split(":", 2)[0];
    }

    private ComboBox<PipelineType> pipelines() {
        ComboBox<PipelineType> box = box("source-pipeline", "pipeline.name");
        box.getItems().setAll(PipelineType.USUAL);
        desk.feed().subscribe(feed -> box.setValue(feed.pipeline()));
        desk.locale().subscribe(locale -> say(box));
        box.setOnAction(event -> choose(box.getValue()));
        return box;
    }

    /** A box shows its value in other words only when it is given it again. */
    private void say(ComboBox<PipelineType> box) {
        PipelineType value = box.getValue();
        box.setConverter(pipelineWords());
        box.setValue(null);
        box.setValue(value);
    }

    private void choose(@Nullable PipelineType type) {
        if (type != null && type != desk.feed().get().pipeline()) {
            desk.feed().set(desk.feed().get().with(type));
        }
    }

    private StringConverter<PipelineType> pipelineWords() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable PipelineType type) {
                return type == null ? "" : words.text("pipeline." + type.word());
            }

            @Override
            public PipelineType fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    private <T> ComboBox<T> box(String id, String nameKey) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.accessibleTextProperty().bind(words.live(nameKey));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
