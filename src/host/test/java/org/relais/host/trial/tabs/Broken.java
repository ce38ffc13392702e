package org.relais.host.trial.tabs;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import java.util.List;

/** A tab that fails. */
public class Broken extends AbstractIssueTabPanel3 {
    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return true;
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        throw new IllegalStateException("a secret of the plugin");
    }
}
