package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What the YAML pane wants from an editor, in offsets of the snapshot; one toolkit's area hides behind it. */
interface YamlEditor {
    /** The control. */
    Node node();

    /** Shows a text from its beginning. */
    void show(Snapshot snapshot);

    /** Follows a change that was made elsewhere, touching only what it changes. */
    void follow(SessionChange change);

    /** Follows a change that was typed here: the area shows it already. */
    void adopt(Snapshot snapshot);

    /** Draws the marks. */
    void decorate(Decoration decoration);

    /** Hears what a person types, as a patch of the snapshot shown. */
    void onType(Consumer<TextPatch> listener);

    /** The caret's offset. */
    ObservableValue<Integer> caret();

    /** The marked text; empty at the caret where nothing is marked. */
    TextRange selection();

    /** Marks a piece of the text, the caret at its end, and scrolls to it by the least amount. */
    void select(TextRange range);

    /** Scrolls to a piece of the text by the least amount; the caret goes to its end, or to its start where it is long. */
    void scrollTo(TextRange range);

    /** Whether a person may type. */
    void editable(boolean allowed);

    /** Gives it the keyboard. */
    void focus();
}
