package org.comptoir.gateway.console.journal;

import java.util.ArrayList;
import java.util.List;

/** What became of the lines of one text on the way to another, by the longest common sequence of lines. */
final class LineDiff {

    /** More lines than that between the first and the last difference are told as removed and added whole. */
    private static final int MOST = 2_000;

    private LineDiff() {}

    /** What became of a line. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** One line and its fate. */
    public record Line(Fate fate, String text) {}

    static List<Line> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        add(lines, Fate.KEPT, old.subList(0, start));
        between(lines, old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        add(lines, Fate.KEPT, old.subList(old.size() - end, old.size()));
        return lines;
    }

    private static void between(List<Line> lines, List<String> old, List<String> now) {
        if (old.size() > MOST || now.size() > MOST) {
            add(lines, Fate.REMOVED, old);
            add(lines, Fate.ADDED, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Fate.KEPT, old.get(i)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Fate.REMOVED, old.get(i)));
                i++;
            } else {
                lines.add(new Line(Fate.ADDED, now.get(j)));
                j++;
            }
        }
    }

    /** How many lines the ends of both texts share, from each pair of lines on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Line> lines, Fate fate, List<String> texts) {
        texts.forEach(text -> lines.add(new Line(fate, text)));
    }
}
