package com.atlassian.jira.issue.fields.layout.field;

/**
 * How a field configuration treats one field; unconfirmed: every member.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/fields/layout/field/FieldLayoutItem.html">Javadoc</a>
 */
public interface FieldLayoutItem {
    String getFieldDescription();

    boolean isRequired();

    boolean isHidden();
}
