package com.atlassian.jira.plugin.issuetabpanel;

/**
 * A tab of the issue page that knows what its descriptor says.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/issuetabpanel/AbstractIssueTabPanel3.html">Javadoc</a>
 */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    @Override
    public void init(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }
}
