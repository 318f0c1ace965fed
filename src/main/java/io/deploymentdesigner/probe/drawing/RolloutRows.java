package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.timeline.RolloutRow;
import io.deploymentdesigner.probe.timeline.RolloutView;
import java.util.List;

/**
 * Which rows a rollout has where there is room for so many: every pod by itself, else those that share their times
 * together, else the first of these and how many pods are left.
 */
record RolloutRows(Version old, Version fresh) {
    /** More rows than these say nothing more. */
    static final int MOST = 2 * RolloutView.MOST_PODS + 2;

    /** The least for a rollout of any size: some pods of each version, and how many are left. */
    static final int LEAST = 4;

    /**
     * The rows of one version.
     *
     * @param left how many of its pods have none
     */
    record Version(List<RolloutRow> rows, int left) {
        int count() {
            return rows.size() + (left > 0 ? 1 : 0);
        }

        /** The first rows of a version, as many as there is room for beside the count of those that are left. */
        private static Version of(List<RolloutRow> all, int total, int most) {
            int pods = pods(all);
            boolean whole = all.size() <= most && pods == total;
            List<RolloutRow> first = whole ? all : all.subList(0, Math.min(all.size(), Math.max(1, most - 1)));
            return new Version(first, total - pods(first));
        }

        private static int pods(List<RolloutRow> rows) {
            return rows.stream().mapToInt(RolloutRow::pods).sum();
        }
    }

    /**
     * The rows of a rollout.
     *
     * @param words for how many rows with words in their bars there is room: more than these are drawn together
     * @param most for how many rows there is room at all
     */
    static RolloutRows fitting(RolloutView rollout, int words, int most) {
        List<RolloutRow> each =
                rollout.pods().stream().map(pod -> new RolloutRow(pod, 1)).toList();
        long all = (long) rollout.total(false) + rollout.total(true);
        List<RolloutRow> rows = each.size() == all && all <= words ? each : rollout.rows();
        List<RolloutRow> olds = of(rows, false);
        List<RolloutRow> news = of(rows, true);
        int half = most / 2;
        int forOld = Math.max(half, most - news.size());
        int forNew = Math.max(most - half, most - olds.size());
        return new RolloutRows(
                Version.of(olds, rollout.total(false), forOld), Version.of(news, rollout.total(true), forNew));
    }

    private static List<RolloutRow> of(List<RolloutRow> rows, boolean fresh) {
        return rows.stream().filter(row -> row.pod().isNew() == fresh).toList();
    }

    int count() {
        return old.count() + fresh.count();
    }
}
