package io.deploymentdesigner.fx.control;

import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A line for what is looked for: a magnifier before it, and behind what is typed a cross that empties it. */
public final class SearchField {
    private SearchField() {}

    /** An empty line. */
    public static TextField of(String id) {
        TextField field = TextFields.createClearableTextField();
        field.setId(id);
        field.getStyleClass().add("search-field");
        if (field instanceof CustomTextField framed) {
            framed.setLeft(Icons.of(Material2OutlinedMZ.SEARCH));
        }
        return field;
    }
}
