package com.atlassian.jira.issue.customfields.view;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What a form sent for one custom field; a simple field sends its values under the null key.
 *
 * <p>Unconfirmed: whether the collections are raw.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/customfields/view/CustomFieldParams.html">Javadoc</a>
 */
public interface CustomFieldParams {
    Set<String> getAllKeys();

    Collection getAllValues();

    String getQueryString();

    Object getFirstValueForNullKey();

    // unconfirmed: ?
    Object getFirstValueForKey(String key);

    // unconfirmed: ?
    Collection getValuesForKey(String key);

    // unconfirmed: ?
    Collection getValuesForNullKey();

    // unconfirmed: ?
    boolean isEmpty();

    // unconfirmed: ?
    CustomField getCustomField();

    // unconfirmed: ?
    Map getKeysAndValues();
}
