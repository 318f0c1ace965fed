package io.deploymentdesigner.fx.source;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/** The area that YAML is typed in: no history of its own, a paste of ours, and a text that screen readers can read. */
final class YamlArea extends CodeArea {
    private Runnable paste = () -> {};

    YamlArea() {
        getStyleClass().add("yaml-area");
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setMinSize(0, 0);
    }

    /** What pasting does instead of taking the clipboard as it is. */
    void onPaste(Runnable action) {
        paste = action;
    }

    @Override
    public void paste() {
        if (isEditable()) {
            paste.run();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
