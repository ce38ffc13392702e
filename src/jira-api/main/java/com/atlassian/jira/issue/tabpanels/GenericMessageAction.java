package com.atlassian.jira.issue.tabpanels;

import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import java.util.Date;

/**
 * A message in a tab, such as that there is nothing; markup as it is, without a time.
 *
 * <p>Unconfirmed: that it does not stand in the tab of all things.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/tabpanels/GenericMessageAction.html">Javadoc</a>
 */
public class GenericMessageAction implements IssueAction {
    private final String message;

    public GenericMessageAction(String message) {
        this.message = message;
    }

    @Override
    public String getHtml() {
        return message;
    }

    @Override
    public Date getTimePerformed() {
        throw new UnsupportedOperationException("A message has no time");
    }

    @Override
    public boolean isDisplayActionAllTab() {
        return false;
    }
}
