package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * The screens on which fields stand.
 *
 * <p>Unconfirmed: every member; the type is not in the ledger.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/screen/FieldScreenManager.html">Javadoc</a>
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();

    /** Null where there is none. */
    FieldScreen getFieldScreen(Long id);

    /** The tabs on which a field stands. */
    Collection<FieldScreenTab> getFieldScreenTabs(String fieldId);
}
