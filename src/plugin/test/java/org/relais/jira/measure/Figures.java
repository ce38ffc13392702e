package org.relais.jira.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one kind of request, in nanoseconds, and the statements that each cost. */
final class Figures {
    private final List<Long> times = new ArrayList<>();
    private int statements = -1;
    private int own = -1;

    synchronized void add(long nanos) {
        times.add(nanos);
    }

    synchronized void statements(int total, int plugin) {
        statements = total;
        own = plugin;
    }

    synchronized int count() {
        return times.size();
    }

    /** In milliseconds: p50, p95, max, and the number of statements: in all, of them the plugin's own. */
    synchronized String line() {
        if (times.isEmpty()) return "        –       –       –";
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        String figures = String.format(
                Locale.ROOT,
                "%7.1f %7.1f %7.1f",
                at(sorted, 50) / 1e6,
                at(sorted, 95) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
        return statements < 0 ? figures : figures + String.format(Locale.ROOT, " %4d %3d", statements, own);
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
