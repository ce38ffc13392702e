package org.relais.host.web.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.tab.IssueTab;
import org.relais.host.web.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tabs of the activity: all, comments, history, and those of plugins; each is chosen by {@code ?page=<key>}. */
public final class ActivityTabs {
    private static final Logger log = LoggerFactory.getLogger(ActivityTabs.class);
    /** How Jira calls its own tabs in addresses. */
    private static final String JIRAS = "com.atlassian.jira.plugin.system.issuetabpanels:";

    static final String ALL = JIRAS + "all-tabpanel";
    static final String COMMENTS = JIRAS + "comment-tabpanel";
    /** How Jira calls the history in addresses. */
    public static final String HISTORY = JIRAS + "changehistory-tabpanel";

    private final Activity activity;
    private final PluginSystem plugins;

    public ActivityTabs(Activity activity, PluginSystem plugins) {
        this.activity = activity;
        this.plugins = plugins;
    }

    /** A tab; one that loads alone can be fetched without the page. */
    public record Tab(String key, String label, boolean active, boolean loadsAlone) {}

    /**
     * The tabs, and what stands in the active one.
     *
     * @param older the offset of the entries before these; 0 where there are none
     * @param newer the offset of the entries after these; -1 where these are the newest
     */
    public record Shown(
            List<Tab> tabs, String active, List<ActivityEntry> entries, int older, int newer, boolean failed) {}

    /**
     * Shows a tab.
     *
     * @param wanted the key of a tab; any other text shows the comments
     * @param alone whether the tab is fetched without the page
     */
    Shown of(Visit visit, HostIssue issue, String wanted, int offset, boolean alone) {
        List<IssueTab> added = plugins.issueTabs().shown(issue, visit.person(), IssuePanels.context(visit, issue));
        Optional<IssueTab> chosen =
                added.stream().filter(tab -> tab.completeKey().equals(wanted)).findFirst();
        String active = chosen.isPresent() || ALL.equals(wanted) || HISTORY.equals(wanted) ? wanted : COMMENTS;
        try {
            Activity.Window window = window(visit, issue, active, chosen, added, offset, alone);
            int older = window.older() ? offset + Activity.STEP : 0;
            int newer = offset == 0 ? -1 : Math.max(0, offset - Activity.STEP);
            return new Shown(tabs(visit, added, active), active, window.entries(), older, newer, false);
        } catch (RuntimeException | LinkageError e) {
            if (chosen.isEmpty()) throw e;
            log.error("The tab {} failed", active, e);
            return new Shown(tabs(visit, added, active), active, List.of(), 0, -1, true);
        }
    }

    private Activity.Window window(
            Visit visit,
            HostIssue issue,
            String active,
            Optional<IssueTab> chosen,
            List<IssueTab> added,
            int offset,
            boolean alone) {
        if (chosen.isPresent()) return PluginActivity.of(chosen.get(), visit, issue, alone, offset);
        return switch (active) {
            case ALL -> activity.all(visit, issue, added, alone, offset);
            case HISTORY -> activity.history(visit, issue, offset);
            default -> activity.comments(visit, issue, offset);
        };
    }

    private static List<Tab> tabs(Visit visit, List<IssueTab> added, String active) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(ALL, visit.i18n().getText("tabs.all"), ALL.equals(active), true));
        tabs.add(new Tab(COMMENTS, visit.i18n().getText("tabs.comments"), COMMENTS.equals(active), true));
        tabs.add(new Tab(HISTORY, visit.i18n().getText("tabs.history"), HISTORY.equals(active), true));
        added.forEach(tab -> tabs.add(
                new Tab(tab.completeKey(), tab.label(), tab.completeKey().equals(active), tab.loadsAlone())));
        return tabs;
    }
}
