package io.deploymentdesigner.fx.app;

import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.fx.desk.Notice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The notices of the desk, one row each, above the panes. A row pushes the panes down and covers nothing. What only tells
 * that something was done goes by itself after a while; it can be told again.
 */
final class NoticeBar extends VBox {
    private final Desk desk;
    private final Map<Notice, NoticeRow> rows = new HashMap<>();
    private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper();
    private @Nullable Notice passed;
    private @Nullable Node before;

    NoticeBar(Desk desk) {
        this.desk = desk;
        setId("notices");
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::remember);
        desk.notices().addListener((ListChangeListener<Notice>) change -> show());
        desk.locale().addListener((o, old, now) -> showAnew());
        show();
    }

    /** Whether something was told that went by itself. */
    ReadOnlyBooleanProperty hasTold() {
        return told.getReadOnlyProperty();
    }

    /** Tells it again. */
    void tellAgain() {
        if (passed != null) {
            desk.report(passed);
        }
    }

    private void showAnew() {
        rows.clear();
        getChildren().clear();
        show();
    }

    /** Rows that stay are left where they are, so that none of them loses the keyboard. */
    private void show() {
        Node back = isFocusWithin() ? before : null;
        List<Notice> wanted = List.copyOf(desk.notices());
        rows.keySet().retainAll(wanted);
        getChildren().retainAll(rows.values());
        for (Notice notice : wanted) {
            if (!rows.containsKey(notice)) {
                NoticeRow row = new NoticeRow(desk, notice);
                rows.put(notice, row);
                getChildren().add(row);
                begin(notice, row);
            }
        }
        if (back != null && !isFocusWithin()) {
            back.requestFocus();
        }
    }

    /** Who had the keyboard before a notice was answered has it again. */
    private void remember(@Nullable Node owner) {
        boolean own = Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(this::equals);
        if (owner != null && !own) {
            before = owner;
        }
    }

    private void begin(Notice notice, NoticeRow row) {
        if (notice.isPassing()) {
            passed = notice;
            told.set(true);
            row.passAway();
        }
    }
}
