package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * One thing that stands in a tab, rendered by the view of the tab's descriptor.
 *
 * <p>Unconfirmed: that the template finds it as {@code action}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/issuetabpanel/AbstractIssueAction.html">Javadoc</a>
 */
public abstract class AbstractIssueAction implements IssueAction {
    protected final IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueAction(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Adds what the view shows. */
    protected abstract void populateVelocityParams(Map params);

    @Override
    public abstract Date getTimePerformed();

    @Override
    public String getHtml() {
        Map<String, Object> params = new HashMap<>();
        params.put("action", this);
        populateVelocityParams(params);
        return descriptor.getHtml("view", params);
    }

    @Override
    public boolean isDisplayActionAllTab() {
        return true;
    }
}
