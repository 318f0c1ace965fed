package io.deploymentdesigner.fx.desk;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The sentences above the panes. What only tells that something was done has one place: the newest takes it from the one
 * before. Faults and questions stay beside each other until they are answered.
 */
final class Notices {
    private final ObservableList<Notice> all = FXCollections.observableArrayList();

    ObservableList<Notice> all() {
        return all;
    }

    void add(Notice notice) {
        List<Notice> kept = all.stream()
                .filter(other -> !other.message().equals(notice.message()))
                .filter(other -> !(notice.isPassing() && other.isPassing()))
                .toList();
        if (kept.size() == all.size()) {
            all.add(notice);
        } else {
            all.setAll(kept);
            all.add(notice);
        }
    }
}
