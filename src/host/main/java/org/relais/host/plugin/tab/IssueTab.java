package org.relais.host.plugin.tab;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.web.Once;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One tab that a plugin adds to the issue page. A tab that fails is not shown, or says so; the page stands. */
public final class IssueTab {
    private static final Logger log = LoggerFactory.getLogger(IssueTab.class);

    private final RunningPlugin plugin;
    private final TabDescriptor descriptor;
    private final Predicate<Map<String, Object>> conditions;
    private final Once<IssueTabPanel3> panel;

    IssueTab(
            RunningPlugin plugin,
            TabDescriptor descriptor,
            Predicate<Map<String, Object>> conditions,
            Once<IssueTabPanel3> panel) {
        this.plugin = plugin;
        this.descriptor = descriptor;
        this.conditions = conditions;
        this.panel = panel;
    }

    String owner() {
        return plugin.key();
    }

    public String completeKey() {
        return descriptor.getCompleteKey();
    }

    /** In the reader's language. */
    public String label() {
        return descriptor.getLabel();
    }

    public int order() {
        return descriptor.getOrder();
    }

    /** Whether its entries are sorted by their times, rather than shown as they come. */
    public boolean sortable() {
        return descriptor.isSortable();
    }

    /** Whether the tab may be loaded alone, after the page. */
    public boolean loadsAlone() {
        return descriptor.isSupportsAjaxLoad();
    }

    /** Whether this reader sees the tab on this issue. */
    public boolean isShown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
        try (Statements.Scope booked = plugin.during()) {
            return conditions.test(context) && panel.get().showPanel(new ShowPanelRequest(issue, reader));
        } catch (RuntimeException | LinkageError e) {
            log.error("The tab {} failed to say whether it is shown", completeKey(), e);
            return false;
        }
    }

    /**
     * What stands in the tab, not yet rendered.
     *
     * @throws RuntimeException where the plugin fails
     */
    public List<TabEntry> entries(Issue issue, ApplicationUser reader, boolean alone) {
        try (Statements.Scope booked = plugin.during()) {
            List<IssueAction> actions = panel.get().getActions(new GetActionsRequest(issue, reader, alone, true));
            if (actions == null) return List.of();
            return actions.stream().map(action -> new TabEntry(plugin, action)).toList();
        }
    }
}
