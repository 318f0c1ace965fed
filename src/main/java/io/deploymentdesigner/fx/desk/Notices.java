package io.deploymentdesigner.fx.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The sentences above the panes. What only tells that something was done has one place: the newest takes it from the one
 * before. Faults stay beside each other until they are dismissed, the newest few of them, and questions until they are
 * answered.
 */
final class Notices {
    /** More faults than these would leave no room for the panes. */
    private static final int MOST_FAULTS = 3;

    private final ObservableList<Notice> all = FXCollections.observableArrayList();

    ObservableList<Notice> all() {
        return all;
    }

    void add(Notice notice) {
        List<Notice> wanted = all.stream()
                .filter(other -> !other.message().equals(notice.message()))
                .filter(other -> !(notice.isPassing() && other.isPassing()))
                .collect(Collectors.toCollection(ArrayList::new));
        wanted.add(notice);
        List<Notice> faults = wanted.stream().filter(Notices::isFault).toList();
        wanted.removeAll(faults.subList(0, Math.max(0, faults.size() - MOST_FAULTS)));
        if (wanted.size() == all.size() + 1) {
            all.add(notice);
        } else {
            all.setAll(wanted);
        }
    }

    private static boolean isFault(Notice notice) {
        return !notice.isPassing() && notice.answers().isEmpty();
    }
}
