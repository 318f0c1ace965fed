package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.PodSecurityLevel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** What the file cannot say: which mesh the pods live in, and what their namespace enforces. */
final class MeshTools {
    private static final double LEVEL_WIDTH = 110;
    /** The least width of a window in px in which the words before the controls have room. */
    private static final double ROOMY = 1_380;

    private final Segments<MeshMode> modes = new Segments<>("mesh-mode");
    private final ComboBox<PodSecurityLevel> levels = new ComboBox<>();
    private final Label mode = new Label();
    private final Label enforces = new Label();

    MeshTools(Desk desk, MeshPresenter presenter, Words words) {
        mode.textProperty().bind(words.live("tools.mode"));
        enforces.textProperty().bind(words.live("tools.enforces"));
        enforces.setLabelFor(levels);
        levels.accessibleTextProperty().bind(words.live("tools.enforces"));
        levels.setTooltip(tip(words, "tools.enforces"));
        List.of(mode, enforces).forEach(MeshTools::name);
        for (MeshMode each : MeshMode.values()) {
            modes.add(each, each.word(), words.live("mode." + each.word()));
        }
        levels.setId("mesh-level");
        levels.getItems().setAll(PodSecurityLevel.values());
        levels.setConverter(WORDS);
        levels.setPrefWidth(LEVEL_WIDTH);
        levels.setMinWidth(LEVEL_WIDTH);
        desk.options().subscribe(options -> {
            modes.value().set(options.mesh().mode());
            levels.setValue(options.mesh().enforced());
        });
        modes.value().addListener((o, old, now) -> {
            if (now != null && now != presenter.settings().mode()) {
                presenter.choose(now);
            }
        });
        levels.valueProperty().addListener((o, old, now) -> {
            if (now != null && now != presenter.settings().enforced()) {
                presenter.choose(now);
            }
        });
    }

    /** The word before a control, whole or not at all; the tooltip has it too. */
    private static void name(Label label) {
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
        label.visibleProperty()
                .bind(label.sceneProperty()
                        .flatMap(scene -> scene == null ? null : scene.widthProperty())
                        .map(width -> width.doubleValue() >= ROOMY)
                        .orElse(true));
    }

    private static Tooltip tip(Words words, String key) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.live(key));
        return tip;
    }

    private static final StringConverter<PodSecurityLevel> WORDS = new StringConverter<>() {
        @Override
        public String toString(PodSecurityLevel level) {
            return level == null ? "" : level.word();
        }

        @Override
        public PodSecurityLevel fromString(String word) {
            return PodSecurityLevel.valueOf(word);
        }
    };

    List<Node> nodes() {
        return List.of(enforces, levels, mode, modes);
    }
}
