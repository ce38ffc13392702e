package org.relais.host.web.issue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.relais.host.issue.HostIssue;
import org.relais.host.plugin.tab.IssueTab;
import org.relais.host.plugin.tab.TabEntry;
import org.relais.host.template.Html;
import org.relais.host.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What plugins' tabs show. A plugin that fails costs its own tab, never the page. */
final class PluginActivity {
    private static final Logger log = LoggerFactory.getLogger(PluginActivity.class);
    /** What a plugin brings beyond this is passed over, lest one issue fill the memory. */
    private static final int MOST = 10_000;

    private PluginActivity() {}

    /** The entries of one tab; only those that are shown are rendered. */
    static Activity.Window of(IssueTab tab, Visit visit, HostIssue issue, boolean alone, int offset) {
        List<TabEntry> all = sorted(tab, tab.entries(issue, visit.person(), alone));
        int from = Math.min(offset, all.size());
        int to = Math.min(from + Activity.STEP, all.size());
        return new Activity.Window(
                all.subList(from, to).stream().map(PluginActivity::entry).toList(), to < all.size());
    }

    /** The entries that want to stand in the tab of all things, too; none of a tab that fails. */
    static List<ActivityEntry> everywhere(IssueTab tab, Visit visit, HostIssue issue, boolean alone) {
        try {
            return tab.entries(issue, visit.person(), alone).stream()
                    .limit(MOST)
                    .filter(TabEntry::everywhere)
                    .filter(entry -> entry.when().isPresent())
                    .map(PluginActivity::entry)
                    .toList();
        } catch (RuntimeException | LinkageError e) {
            log.error("The tab {} failed", tab.completeKey(), e);
            return List.of();
        }
    }

    private static List<TabEntry> sorted(IssueTab tab, List<TabEntry> entries) {
        Stream<TabEntry> bounded = entries.stream().limit(MOST);
        if (!tab.sortable()) return bounded.toList();
        return bounded.sorted(
                        Comparator.comparing((TabEntry entry) -> entry.when().orElse(Instant.MAX))
                                .reversed())
                .toList();
    }

    private static ActivityEntry entry(TabEntry entry) {
        return ActivityEntry.of(entry.when().orElse(null), new Html(entry.html()));
    }
}
