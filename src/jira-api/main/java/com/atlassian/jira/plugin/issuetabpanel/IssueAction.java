package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * One thing that stands in a tab.
 *
 * <p>Unconfirmed: {@code getHtml}.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/plugin/issuetabpanel/IssueAction.html">Javadoc</a>
 */
public interface IssueAction {
    String getHtml();

    /** When it happened; tabs are sorted by it. */
    Date getTimePerformed();

    /** Whether it also stands in the tab of all things. */
    boolean isDisplayActionAllTab();
}
