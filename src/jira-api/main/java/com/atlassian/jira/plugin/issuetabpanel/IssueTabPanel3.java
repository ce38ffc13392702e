package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

/**
 * A tab of the issue page.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/issuetabpanel/IssueTabPanel3.html">Javadoc</a>
 */
public interface IssueTabPanel3 {
    void init(IssueTabPanelModuleDescriptor descriptor);

    /** Whether the reader sees the tab on this issue. */
    boolean showPanel(ShowPanelRequest request);

    /** What stands in the tab. */
    List<IssueAction> getActions(GetActionsRequest request);
}
