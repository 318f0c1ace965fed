package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.control.Icons;
import io.deploymentdesigner.fx.control.Segments;
import io.deploymentdesigner.fx.desk.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The controls in the tab row: one pod or rollout, as a list, save the picture. */
final class TimelineTools {
    private final TimelinePresenter presenter;
    private final Words words;
    private final Segments<TimelinePresenter.Mode> mode = new Segments<>("timeline-mode");
    private final ToggleButton list = new ToggleButton();
    private final ToggleButton figures = new ToggleButton();
    private final ToggleButton compare = new ToggleButton();
    private final ToggleButton assumptions = new ToggleButton();
    private final MenuButton save = new MenuButton();

    /**
     * @param owner a node of the window that file dialogs belong to
     * @param narrow whether there is room for icons only, and none for the assumptions unless they are asked for
     */
    TimelineTools(TimelinePresenter presenter, Node owner, ObservableBooleanValue narrow) {
        this.presenter = presenter;
        this.words = presenter.words();
        mode.add(TimelinePresenter.Mode.POD, "pod", words.live("mode.pod"));
        mode.add(TimelinePresenter.Mode.ROLLOUT, "rollout", words.live("mode.rollout"));
        mode.value().set(presenter.mode().get());
        mode.value().addListener((o, old, now) -> choose(now));
        list.setId("timeline-as-list");
        list.getStyleClass().add("flat");
        list.setGraphic(Icons.of(Material2OutlinedAL.FORMAT_LIST_BULLETED));
        list.textProperty().bind(words.live("tool.list"));
        figures.setId("timeline-show-figures");
        figures.getStyleClass().add("flat");
        figures.textProperty().bind(words.live("tool.figures"));
        figures.selectedProperty().addListener((o, old, now) -> list.setSelected(list.isSelected() && !now));
        list.selectedProperty().addListener((o, old, now) -> figures.setSelected(figures.isSelected() && !now));
        compare.setId("timeline-compare");
        compare.getStyleClass().add("flat");
        compare.textProperty().bind(words.live("tool.compare"));
        compare.setGraphic(Icons.of(Material2OutlinedAL.COMPARE));
        Tooltip compares = new Tooltip();
        compares.textProperty().bind(words.live("tool.compare.tip"));
        compare.setTooltip(compares);
        compare.selectedProperty().bindBidirectional(presenter.comparison().wanted());
        assumptions.setId("timeline-assume");
        assumptions.getStyleClass().add("flat");
        assumptions.textProperty().bind(words.live("tool.assumptions"));
        assumptions.setGraphic(Icons.of(Material2OutlinedMZ.TUNE));
        assumptions.visibleProperty().bind(narrow);
        assumptions.managedProperty().bind(narrow);
        Tooltip lists = new Tooltip();
        lists.textProperty().bind(words.live("tool.list"));
        list.tooltipProperty().bind(Bindings.when(narrow).then(lists).otherwise((Tooltip) null));
        List.of(compare, list)
                .forEach(tool -> tool.contentDisplayProperty()
                        .bind(Bindings.when(narrow)
                                .then(ContentDisplay.GRAPHIC_ONLY)
                                .otherwise(ContentDisplay.LEFT)));
        save.setId("timeline-save");
        save.getStyleClass().add("flat");
        save.setGraphic(Icons.of(Material2OutlinedAL.IMAGE));
        save.accessibleTextProperty().bind(words.live("tool.save"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.live("tool.save"));
        save.setTooltip(tip);
        PictureExport export = new PictureExport(presenter, owner);
        save.getItems().addAll(item("svg", export::svg), item("png", export::png));
        save.disableProperty().bind(presenter.answer().isNull());
    }

    private void choose(TimelinePresenter.Mode chosen) {
        if (chosen != null) {
            presenter.mode().set(chosen);
        }
    }

    private MenuItem item(String format, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId("timeline-save-" + format);
        item.textProperty().bind(words.live("tool.save." + format));
        item.setOnAction(event -> action.run());
        return item;
    }

    BooleanProperty asList() {
        return list.selectedProperty();
    }

    BooleanProperty figures() {
        return figures.selectedProperty();
    }

    /** Whether the assumptions are asked for where they do not show by themselves. */
    BooleanProperty assumptions() {
        return assumptions.selectedProperty();
    }

    List<Node> nodes() {
        return List.of(mode, assumptions, compare, list, figures, save);
    }
}
