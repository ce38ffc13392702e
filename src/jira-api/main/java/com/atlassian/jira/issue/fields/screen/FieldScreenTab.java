package com.atlassian.jira.issue.fields.screen;

/**
 * A part of a screen.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/screen/FieldScreenTab.html">Javadoc</a>
 */
public interface FieldScreenTab {
    Long getId();

    String getName();

    FieldScreen getFieldScreen();

    boolean isContainsField(String fieldId);

    /** Puts a field at the end, at once. */
    void addFieldScreenLayoutItem(String orderableFieldId);
}
