package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * One configuration of a custom field: what applies in some projects and issue types.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/config/FieldConfig.html">Javadoc</a>
 */
public interface FieldConfig {
    Long getId();

    // unconfirmed: ?
    CustomField getCustomField();

    // unconfirmed: ?
    String getName();

    // unconfirmed: ?
    String getFieldId();
}
