package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen: fields on tabs.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/screen/FieldScreen.html">Javadoc</a>
 */
public interface FieldScreen {
    Long getId();

    String getName();

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    boolean containsField(String fieldId);
}
