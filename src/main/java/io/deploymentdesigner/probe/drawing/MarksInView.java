package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.Mark;
import java.util.List;
import java.util.function.Predicate;

/** The marks of one probe that are in view; found by halves, since a day of a one-second probe has 86,400 of them. */
final class MarksInView {
    private MarksInView() {}

    /** Of marks in the order of time, none beginning before the one ahead has ended, those in view. */
    static List<Mark> of(List<Mark> marks, TimeScale scale) {
        int first = first(marks, mark -> mark.end() + 1 > scale.fromMs());
        int after = first(marks, mark -> mark.at() >= scale.toMs());
        return marks.subList(first, Math.max(first, after));
    }

    /** The index of the first mark from which on something holds. */
    private static int first(List<Mark> marks, Predicate<Mark> holds) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(marks.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
