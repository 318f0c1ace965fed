package io.deploymentdesigner.export;

import io.deploymentdesigner.export.DiffLine.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The shortest difference between two texts, line by line: Myers, An O(ND) Difference Algorithm (1986). Where the texts
 * differ in more than {@link #MOST_EDITS} lines, the differing middle is given as removed and added whole.
 */
public final class LineDiff {
    /** More edits than this are not searched for the shortest way: 1,000 keeps the search within 8 MB. */
    static final int MOST_EDITS = 1_000;

    private final String[] before;
    private final String[] after;
    private final int head;
    private final int tail;

    private LineDiff(String[] before, String[] after) {
        this.before = before;
        this.after = after;
        int least = Math.min(before.length, after.length);
        int same = 0;
        while (same < least && before[same].equals(after[same])) {
            same++;
        }
        int end = 0;
        while (end < least - same && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
            end++;
        }
        this.head = same;
        this.tail = end;
    }

    /** Every line of both texts, kept ones once. */
    public static List<DiffLine> of(String before, String after) {
        return new LineDiff(before.split("\\R", -1), after.split("\\R", -1)).lines();
    }

    /**
     * The differing lines with {@code context} kept ones around them, and a gap for every longer stretch of others; none
     * for equal texts.
     */
    public static List<DiffRow> hunks(String before, String after, int context) {
        List<DiffLine> all = of(before, after);
        boolean[] shown = near(all, context);
        List<DiffRow> rows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                leaveOut(all.subList(from, i), rows);
                rows.add(all.get(i));
                from = i + 1;
            }
        }
        if (!rows.isEmpty()) {
            leaveOut(all.subList(from, lastLine(all, from)), rows);
        }
        return rows;
    }

    private static boolean[] near(List<DiffLine> all, int context) {
        boolean[] near = new boolean[all.size()];
        for (int i = 0; i < near.length; i++) {
            if (all.get(i).kind() != Kind.KEPT) {
                Arrays.fill(near, Math.max(0, i - context), Math.min(near.length, i + context + 1), true);
            }
        }
        return near;
    }

    /** A line that is alone is no longer than the words for it. */
    private static void leaveOut(List<DiffLine> lines, List<DiffRow> rows) {
        if (lines.size() == 1) {
            rows.add(lines.getFirst());
        } else if (!lines.isEmpty()) {
            rows.add(new DiffGap(lines.size()));
        }
    }

    /** What follows the last line's end is no line. */
    private static int lastLine(List<DiffLine> all, int from) {
        boolean ended = all.size() > from && all.getLast().text().isEmpty();
        return ended ? all.size() - 1 : all.size();
    }

    private List<DiffLine> lines() {
        List<DiffLine> lines = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            lines.add(kept(i, i));
        }
        lines.addAll(middle());
        for (int i = tail; i > 0; i--) {
            lines.add(kept(before.length - i, after.length - i));
        }
        return lines;
    }

    private List<DiffLine> middle() {
        int n = before.length - head - tail;
        int m = after.length - head - tail;
        int most = Math.min(n + m, MOST_EDITS);
        int[] reach = new int[2 * most + 3];
        List<int[]> steps = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            steps.add(reach.clone());
            if (extend(reach, d, most + 1, n, m)) {
                return walkBack(steps, d, most + 1, n, m);
            }
        }
        return replaced(n, m);
    }

    private boolean extend(int[] reach, int d, int zero, int n, int m) {
        for (int k = -d; k <= d; k += 2) {
            boolean down = k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
            int x = down ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
            int y = x - k;
            while (x < n && y < m && before[head + x].equals(after[head + y])) {
                x++;
                y++;
            }
            reach[zero + k] = x;
            if (x >= n && y >= m) {
                return true;
            }
        }
        return false;
    }

    private List<DiffLine> walkBack(List<int[]> steps, int edits, int zero, int n, int m) {
        List<DiffLine> back = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = edits; d >= 0; d--) {
            int[] reach = steps.get(d);
            int k = x - y;
            boolean down = k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
            int fromX = d == 0 ? 0 : down ? reach[zero + k + 1] : reach[zero + k - 1];
            int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                back.add(kept(head + --x, head + --y));
            }
            if (d > 0) {
                back.add(down ? added(head + --y) : removed(head + --x));
            }
        }
        Collections.reverse(back);
        return back;
    }

    private List<DiffLine> replaced(int n, int m) {
        List<DiffLine> lines = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            lines.add(removed(head + i));
        }
        for (int i = 0; i < m; i++) {
            lines.add(added(head + i));
        }
        return lines;
    }

    private DiffLine kept(int from, int to) {
        return new DiffLine(Kind.KEPT, from + 1, to + 1, before[from]);
    }

    private DiffLine removed(int from) {
        return new DiffLine(Kind.REMOVED, from + 1, 0, before[from]);
    }

    private DiffLine added(int to) {
        return new DiffLine(Kind.ADDED, 0, to + 1, after[to]);
    }
}
