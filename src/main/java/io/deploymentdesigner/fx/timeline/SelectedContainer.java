package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.fx.desk.Selection;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;
import java.util.Optional;

/** The app container a selection lies in. */
final class SelectedContainer {
    private SelectedContainer() {}

    /** Its number from 0; empty where something else is selected. */
    static Optional<Integer> of(Selection selection) {
        List<YamlPath.Step> steps = selection.path().steps();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i) instanceof YamlPath.Index(int index)
                    && steps.get(i - 1) instanceof YamlPath.Key(String name)
                    && name.equals("containers")) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
