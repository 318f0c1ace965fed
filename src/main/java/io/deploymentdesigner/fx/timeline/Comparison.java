package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.document.SessionChange;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.text.TextEdit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The state before the last edit, kept to be compared with. Changes of one line in a row, such as typing and dragging,
 * count as one edit; taking a change back ends the comparison.
 */
final class Comparison {
    private static final int MOST_SEEN = 8;

    private final Deque<Seen> seen = new ArrayDeque<>();
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private @Nullable Workload before;
    private boolean ofFix;
    private int addedLines;
    private int line = -1;
    private boolean held;

    /** A workload as it was in one version of the text. */
    private record Seen(long version, Workload workload) {}

    /** Remembers what was simulated of a version of the text; another text begins anew with its versions. */
    void seen(long version, Workload workload) {
        if (!seen.isEmpty() && seen.getFirst().version() > version) {
            seen.clear();
        }
        seen.addFirst(new Seen(version, workload));
        if (seen.size() > MOST_SEEN) {
            seen.removeLast();
        }
    }

    /** The newest workload that is no newer than a version. */
    private @Nullable Workload upTo(long version) {
        return seen.stream()
                .filter(s -> s.version() <= version)
                .findFirst()
                .map(Seen::workload)
                .orElse(null);
    }

    /** Whether edits are compared; a fix always is. */
    BooleanProperty wanted() {
        return wanted;
    }

    /** What to compare with; empty for nothing. */
    Optional<Workload> before() {
        return held ? Optional.empty() : Optional.ofNullable(before);
    }

    /** Whether there is an edit that can be taken back. */
    boolean canUndo() {
        return before != null;
    }

    /** Whether a fix lies between. */
    boolean ofFix() {
        return ofFix;
    }

    /** How many lines the last edit added. */
    int addedLines() {
        return addedLines;
    }

    /** Hears of a change of the text. */
    void changed(SessionChange change, boolean fixing) {
        switch (change.origin()) {
            case SAVED, READING -> {}
            case UNDO, REDO -> forget();
            case INTENT, TEXT -> edited(change, fixing);
        }
    }

    private void edited(SessionChange change, boolean fixing) {
        int changed = onlyLine(change);
        boolean goesOn = !fixing && changed >= 0 && changed == line;
        line = fixing ? -1 : changed;
        if (!goesOn) {
            before = fixing || wanted.get() ? upTo(change.before().version()) : null;
            ofFix = fixing;
            addedLines =
                    change.after().lines().lineCount() - change.before().lines().lineCount();
        }
    }

    /** The one line a change is about, -1 where it is about several. */
    private static int onlyLine(SessionChange change) {
        List<TextEdit> edits = change.patch().edits();
        boolean sameLines =
                change.after().lines().lineCount() == change.before().lines().lineCount();
        return edits.size() == 1 && sameLines
                ? change.before().lines().line(edits.getFirst().range().start())
                : -1;
    }

    /** A drag begins or ends: the picture must not move under the pointer, so it is compared with afterwards. */
    void hold(boolean begins) {
        held = begins && before == null;
    }

    /** Nothing to compare with any more. */
    void forget() {
        before = null;
        line = -1;
    }
}
